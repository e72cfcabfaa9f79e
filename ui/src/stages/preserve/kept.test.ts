import { expect, it } from "vitest";
import type { Step } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { codeWords, itemTile, mediaWords, nextHere, rows, staysAs } from "./kept";

async function kept() {
  const bridge = new StandIn("?record&open");
  await bridge.protectItem("item-1", "It may show someone under 18.");
  return { entries: await bridge.entries(), items: await bridge.evidence() };
}
const step = (id: string, some: Partial<Step> = {}): Step => ({
  position: 1,
  id,
  stage: "preserve",
  title: id,
  reason: "",
  minutes: 5,
  urgent: false,
  next: false,
  service: null,
  platform: null,
  submission: null,
  sources: [],
  read_on: null,
  state: "open",
  ...some,
});

it("puts_the_latest_first_whatever_the_zone", async () => {
  const { entries, items } = await kept();
  const [first, second] = entries;
  if (!first || !second) throw new Error("two entries");
  const zoned = [
    { ...first, written: "2026-12-01T23:00:00+09:00" },
    { ...second, written: "2026-12-01T10:00:00-05:00" },
  ];
  expect(rows(zoned, []).map((row) => row.id)).toEqual([second.id, first.id]);
  expect(rows(entries, items)).toHaveLength(entries.length + items.length);
});

it("draws_a_sign_and_a_word_for_each_item_and_never_a_picture", async () => {
  const { items } = await kept();
  const [file, reference] = items;
  if (!file || !reference) throw new Error("two items");
  expect(itemTile(file)).toMatchObject({ icon: "lock", dashed: true });
  expect(itemTile(reference)).toMatchObject({ icon: "page", dashed: true });
  const open = { ...file, protected: false };
  for (const type of ["image/png", "video/mp4", "application/pdf", "application/octet-stream", null])
    expect(itemTile({ ...open, media_type: type }).icon, `${type}`).toBe("covered");
  expect(itemTile({ ...open, media_type: "text/plain" }).icon).toBe("chat");
});

it("names_what_the_bytes_are", () => {
  expect(mediaWords("image/heic")).toBe(mediaWords("image/png"));
  expect(mediaWords("application/octet-stream")).toBe(mediaWords(null));
  expect(mediaWords("video/mp4")).not.toBe(mediaWords("image/png"));
});

it("has_words_for_each_code_and_shows_an_unknown_one", () => {
  const claim = (code: string) => codeWords(`preserve-claim-${code}`, "preserve-claim-other", { code, when: "then" });
  for (const code of ["unchanged-since", "handed-over-by", "said-where", "who-wrote-it", "that-it-is-true"])
    expect(claim(code), code).not.toContain(code);
  expect(claim("something-new")).toContain("something-new");
});

it("takes_the_step_that_the_person_came_for", () => {
  const steps = [step("signs", { stage: "recognise" }), step("done", { state: "done" }), step("first"), step("wished")];
  expect(nextHere(steps, undefined)?.id).toBe("first");
  expect(nextHere(steps, "wished")?.id).toBe("wished");
  expect(nextHere(steps, "signs")?.id).toBe("first");
  expect(nextHere([], "wished")).toBeNull();
});

it("says_of_each_reference_only_what_is_true_of_it", async () => {
  const { items } = await kept();
  const words = items.find((item) => item.kind === "reference");
  if (!words) throw new Error("the stand-in has a reference");
  const held = { name: "a.jpg", size: 1, depicts: null, permission: null, item: null, left: "not-text" };
  expect(staysAs(words)).toBe("words");
  expect(staysAs({ ...words, original_name: "mail.eml" })).toBe("file");
  expect(staysAs({ ...words, original_name: "disk.e01", size: 5 })).toBe("words");
  expect(staysAs({ ...words, original_name: "a.zip", size: 5, holds: [held] })).toBe("archive");
});
