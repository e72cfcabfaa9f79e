import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { plain, speak } from "../../design/words";
import { pieces, saveFirst, way } from "./advice";

const reports = join(process.cwd(), "../tests/fixtures/reports");
/** Drafts as the core wrote them: its tests compare them letter for letter. */
const all = readdirSync(reports)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(join(reports, file), "utf8"));
const isSpanish = (draft: string) => draft.includes("- Nunca guardes");
const inBoth = [
  { language: "en", drafts: all.filter((draft) => !isSpanish(draft)) },
  { language: "es", drafts: all.filter(isSpanish) },
];
afterEach(() => speak("en"));
const section = (text: string, name: string) =>
  (text.split(`== ${name}\n`)[1] ?? "")
    .split("\n\n")[0]!
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line) => line.slice(2));

describe("what to save first", () => {
  it.each(inBoth)("finds_in_the_core's_own_drafts_what_is_to_tick_and_what_is_to_know: $language", (given) => {
    const { language, drafts } = given;
    expect(drafts.length).toBeGreaterThan(10);
    speak(language);
    for (const draft of drafts) {
      const sentences = section(draft, "save first");
      const { never, keep, notes } = saveFirst(sentences);
      expect(never.length, draft).toBe(1);
      expect(keep.length, draft).toBeGreaterThan(0);
      expect(never.length + keep.length + notes.length).toBe(sentences.length);
      expect(keep.every((one) => !/^(Keep|Guarda):/.test(one.label) && !one.label.endsWith("."))).toBe(true);
    }
  });
  it("loses_no_sentence_that_it_doesn't_know", () => {
    expect(saveFirst(["Something new."])).toEqual({ never: [], keep: [], notes: ["Something new."] });
  });
});

describe("the way there", () => {
  it.each(inBoth)("numbers_no_sentence_that_is_about_all_the_steps: $language", ({ language, drafts }) => {
    speak(language);
    for (const draft of drafts) {
      const said = section(draft, "steps").map((line) => ({
        text: line.replace(" [unconfirmed]", ""),
        confirmed: !line.endsWith("[unconfirmed]"),
      }));
      const { before, steps, after } = way(said);
      const told = steps.flatMap((one) => ("step" in one ? [one.step.text] : one.choices));
      expect(before.length + told.length + after.length).toBe(said.length);
      expect(told.filter((text) => /^(These steps|There may be|Estos pasos|Es posible)/.test(text))).toEqual([]);
    }
  });
  it("makes_one_step_of_choices_in_the_same_list", () => {
    const draft = inBoth[0]?.drafts.find((one) => one.startsWith("instagram / sextortion")) ?? "";
    const said = section(draft, "steps").map((line) => ({
      text: line.replace(" [unconfirmed]", ""),
      confirmed: !line.endsWith("[unconfirmed]"),
    }));
    const lists = way(said).steps.filter((one) => "choices" in one);
    expect(lists.length).toBe(1);
    expect(lists[0]?.choices).toEqual([
      "“Nudity or sexual activity”, then “Threatening to share or sharing nude images” (threat or leak).",
      "“Nudity or sexual activity”, then “Seems like sexual exploitation” (exploitation or a child).",
      "“Bullying or unwanted contact”, then “Threatening to share or sharing nude images” (other way to the same choice).",
    ]);
    expect(lists[0]?.confirmed).toBe(false);
  });
  it("leaves_a_single_choice_in_its_own_words", () => {
    const text = plain("report-text-choice", { sure: "yes", told: "no", labels: "“Abuse”", case: "" });
    expect(way([{ text, confirmed: true }]).steps).toEqual([{ step: { text, confirmed: true } }]);
  });
  it("frames_a_label_that_was_read_there", () => {
    expect(pieces({ text: "Tap “Report”, then go on", confirmed: true })).toEqual([
      { text: "Tap " },
      { label: "Report", unsure: false },
      { text: ", then go on" },
    ]);
  });
  it("says_of_a_label_that_nobody_read_that_it_may_be_worded_otherwise", () => {
    expect(pieces({ text: "Tap “Report”", confirmed: false })).toEqual([
      { text: "Tap " },
      { label: "Report", unsure: true },
    ]);
  });
  it("does_not_say_it_twice_where_the_sentence_does", () => {
    const text = `Tap what ${plain("report-steps-may-be")} “Report” or “Report User”`;
    expect(pieces({ text, confirmed: false }).filter((one) => "label" in one)).toEqual([
      { label: "Report", unsure: false },
      { label: "Report User", unsure: false },
    ]);
  });
  it("leaves_a_step_without_a_label_as_it_is", () => {
    expect(pieces({ text: "Send it", confirmed: false })).toEqual([{ text: "Send it" }]);
  });
});
