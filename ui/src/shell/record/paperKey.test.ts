import { expect, it } from "vitest";
import { recoveryKey } from "../../bridge/stand-in-record";
import { compare, groupsOf } from "./paperKey";

const groups = groupsOf(recoveryKey);

it("is_read_as_it_is_typed_from_paper", () => {
  expect(recoveryKey.length).toBe(74);
  for (const typed of [
    recoveryKey,
    recoveryKey.toLowerCase(),
    groups.join(" "),
    groups.join("\n").toLowerCase(),
    groups.join(" – "),
    recoveryKey.replaceAll("-", ""),
    recoveryKey.slice("AGE-SECRET-KEY-1".length),
    `\ufeff ${recoveryKey}\u200b\n`,
  ])
    expect(compare(typed, recoveryKey), typed).toBe("same");
});

it("names_the_group_of_each_wrong_letter", () => {
  const at = (place: number, letter: string) => recoveryKey.slice(0, place) + letter + recoveryKey.slice(place + 1);
  expect(compare(at(20, "Q"), recoveryKey)).toEqual({ groups: [6] });
  expect(compare(at(73, "Q"), recoveryKey)).toEqual({ groups: [19] });
  // A letter whose capital is one of the key's is another letter all the same.
  expect(compare(recoveryKey.replace("AGE-S", "AGE-ſ"), recoveryKey)).toEqual({ groups: [2] });
});

it("says_from_where_on_something_is_missing_or_too_much", () => {
  for (let place = 0; place < recoveryKey.length; place += 1) {
    if (recoveryKey[place] === "-") continue;
    const missing = compare(recoveryKey.slice(0, place) + recoveryKey.slice(place + 1), recoveryKey);
    expect(missing, String(place)).toHaveProperty("from");
    const more = compare(`${recoveryKey.slice(0, place)}Q${recoveryKey.slice(place)}`, recoveryKey);
    expect(more, String(place)).toHaveProperty("from");
  }
  expect(compare("", recoveryKey)).toEqual({ from: 1 });
});
