import { expect, it } from "vitest";
import { diskNote, hashKind } from "./disk";

it("knows_a_hash_by_its_length", () => {
  expect(hashKind("ab".repeat(32))).toBe("SHA-256");
  expect(hashKind("AB".repeat(20))).toBe("SHA-1");
  expect(hashKind("09".repeat(16))).toBe("MD5");
  expect(hashKind(` ${"abcd ".repeat(16)}`)).toBe("SHA-256");
  expect(hashKind("ab:".repeat(15) + "ab")).toBe("MD5");
  for (const none of ["", "ab".repeat(31), "ab".repeat(33), `${"ab".repeat(31)}xy`, "case 17"])
    expect(hashKind(none), none).toBeNull();
});

it("says_what_was_stated_line_by_line", () => {
  const hash = "ab".repeat(32);
  expect(diskNote({ maker: " Officer Reed ", when: "2 December, 10:30", hash, where: "Station, locker 4" })).toBe(
    `The image was made by: Officer Reed\nMade: 2 December, 10:30\nFingerprint that was stated (SHA-256): ${hash}\nThe disk itself lies: Station, locker 4`,
  );
});

it("keeps_a_hash_that_it_does_not_know_as_it_was_written", () => {
  expect(diskNote({ maker: "", when: "", hash: "see page 3", where: "" })).toBe(
    "Fingerprint that was stated: see page 3",
  );
});

it("says_nothing_where_nothing_was_written", () => {
  expect(diskNote({ maker: " ", when: "", hash: "", where: "\n" })).toBeNull();
});
