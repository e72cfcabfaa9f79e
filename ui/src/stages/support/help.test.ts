import { describe, expect, it } from "vitest";
import type { QuestionGroup, Recommendation, Service, Situation } from "../../bridge";
import { situation } from "../../bridge/stand-in-data";
import { questions } from "../../bridge/stand-in-faq";
import {
  ageOf,
  answered,
  choices,
  helpers,
  languageName,
  mayBeNear,
  noFilter,
  removals,
  sift,
  whoOf,
  type Helper,
} from "./help";

const recommended = (service: string, kind: string, more: Partial<Recommendation> = {}): Recommendation => ({
  position: 1,
  service,
  name: service,
  kind,
  phone: null,
  text: null,
  url: null,
  reason: "",
  says: "",
  hours: "",
  open_now: null,
  opens_at: null,
  confirmed: true,
  checked_live: null,
  source: "",
  read_on: "2026-11-23",
  old: false,
  anonymous: null,
  ...more,
});
const listed = (id: string, languages: string[], more: Partial<Service> = {}): Service => ({
  id,
  name: id,
  kind: "helpline",
  country: "US",
  phone: null,
  text: null,
  url: null,
  says: "",
  hours: "",
  for_ages: "any age",
  languages,
  confirmed: true,
  checked_live: null,
  source: "",
  read_on: "2026-11-23",
  ...more,
});
const ids = (all: readonly { service: string }[]) => all.map((one) => one.service);

describe("who can help", () => {
  const all = [
    recommended("police", "official-report"),
    recommended("line", "helpline"),
    recommended("law", "legal"),
    recommended("pictures", "removal"),
    recommended("emergency", "emergency"),
  ];
  it("are_those_to_talk_to_in_the_order_of_the_plan", () => {
    expect(ids(helpers(all, [], undefined))).toEqual(["line", "law"]);
  });
  it("begin_with_the_one_that_a_step_leads_to_whatever_it_is", () => {
    expect(ids(helpers(all, [], "law"))).toEqual(["law", "line"]);
    expect(ids(helpers(all, [], "emergency"))).toEqual(["emergency", "line", "law"]);
    expect(helpers(all, [], "emergency")[0]?.purpose).toBeNull();
  });
  it("never_hold_one_that_nobody_confirmed", () => {
    expect(helpers([recommended("line", "helpline", { confirmed: false })], [], "line")).toEqual([]);
  });
  it("speak_what_the_full_list_says_and_nothing_where_it_says_nothing", () => {
    const found = helpers(all, [listed("line", ["en", "es"])], undefined);
    expect(found.map((h) => h.languages)).toEqual([["en", "es"], []]);
  });
});

describe("filters", () => {
  const helper = (service: string, more: Partial<Helper>): Helper => ({
    ...recommended(service, "helpline"),
    purpose: "listen",
    languages: [],
    ...more,
  });
  const all = [
    helper("always", { open_now: true, languages: ["en", "es"], anonymous: true }),
    helper("closed", { open_now: false, languages: ["en"], anonymous: false }),
    helper("unknown", {}),
    helper("law", { purpose: "law", open_now: true, languages: ["en"] }),
  ];
  const sifted = (more: Partial<typeof noFilter>) => {
    const { sure, unsure } = sift(all, { ...noFilter, ...more });
    return [ids(sure), ids(unsure)];
  };
  it("leave_everyone_where_nothing_is_chosen", () => {
    expect(sifted({})).toEqual([["always", "closed", "unknown", "law"], []]);
  });
  it("take_not_known_neither_for_yes_nor_for_no", () => {
    expect(sifted({ openNow: true })).toEqual([["always", "law"], ["unknown"]]);
    expect(sifted({ language: "es" })).toEqual([["always"], ["unknown"]]);
    expect(sifted({ withoutName: true })).toEqual([["always"], ["unknown", "law"]]);
  });
  it("work_together", () => {
    expect(sifted({ openNow: true, language: "en", purpose: "law" })).toEqual([["law"], []]);
    expect(sifted({ openNow: true, language: "es", withoutName: true })).toEqual([["always"], ["unknown"]]);
  });
  it("are_offered_only_where_they_make_a_difference", () => {
    expect(choices(all)).toEqual({
      purposes: ["listen", "law"],
      languages: ["en", "es"],
      openNow: true,
      withoutName: true,
    });
    expect(choices([helper("unknown", {})])).toEqual({
      purposes: [],
      languages: [],
      openNow: false,
      withoutName: false,
    });
  });
});

describe("pictures", () => {
  const services = [
    listed("minor", [], { kind: "removal", for_ages: "under 18" }),
    listed("adult", [], { kind: "removal", for_ages: "18 and older" }),
    listed("doubtful", [], { kind: "removal", confirmed: false }),
  ];
  it("are_taken_down_by_the_service_that_fits", () => {
    const found = removals([recommended("minor", "removal")], services);
    expect([found.fitting, ids(found.list), found.list[0]?.for_ages]).toEqual([true, ["minor"], "under 18"]);
  });
  it("list_all_that_are_confirmed_with_whom_they_are_for_where_none_was_asked_for", () => {
    const found = removals([recommended("line", "helpline")], services);
    expect([found.fitting, ids(found.list)]).toEqual([false, ["minor", "adult"]]);
    expect(found.list.every((one) => one.for_ages)).toBe(true);
  });
});

describe("the situation", () => {
  const s = (more: Partial<Situation>): Situation => ({ ...situation, ...more });
  it("says_whom_it_is_about_as_the_plan_does", () => {
    expect(whoOf(s({ role: "guardian", about: "my-child" }))).toBe("child");
    expect(whoOf(s({ role: "victim", about: "rather-not-say" }))).toBe("me");
    expect(whoOf(s({ role: "guardian", about: "me" }))).toBe("me");
    expect(whoOf(s({ role: "counselor", about: "rather-not-say" }))).toBe("student");
    expect(whoOf(s({ role: "bystander", about: "someone-else" }))).toBe("other");
  });
  it("knows_young_from_grown_and_says_when_it_does_not", () => {
    expect([ageOf(s({ age: "16-17" })), ageOf(s({ age: "18-24" })), ageOf(s({ age: "unsure" }))]).toEqual([
      "minor",
      "adult",
      "unknown",
    ]);
  });
  it("takes_not_sure_for_near", () => {
    const far = { person: "stranger", person_can_reach_computer: "no" } as const;
    expect(mayBeNear(s(far))).toBe(false);
    expect(mayBeNear(s({ ...far, person_can_reach_computer: "unsure" }))).toBe(true);
    expect(mayBeNear(s({ ...far, person: "family" }))).toBe(true);
  });
});

it("names_a_language_and_keeps_the_tag_where_it_has_no_name", () => {
  expect(languageName("es", "en")).toBe("Spanish");
  expect(languageName("not a tag", "en")).toBe("not a tag");
});

it("says_where_answers_were_read_and_when_the_oldest_of_them_was", () => {
  const question = (id: string, read_on: string | null, sources: string[]) => ({
    ...questions()[0]!.questions[0]!,
    id,
    read_on,
    sources,
  });
  const groups: QuestionGroup[] = [
    { id: "a", title: "", questions: [question("one", "2026-11-25", ["x"]), question("two", "2026-11-23", ["y"])] },
    { id: "b", title: "", questions: [question("three", "2026-01-01", ["z"])] },
  ];
  expect(answered(groups, ["two", "one"])).toEqual({ sources: ["x", "y"], readOn: "2026-11-23" });
  expect(answered(groups, ["none"])).toEqual({ sources: [], readOn: null });
});
