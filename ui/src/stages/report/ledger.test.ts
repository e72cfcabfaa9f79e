import { beforeEach, describe, expect, it } from "vitest";
import { replaceBridge, type ReplyKind, type Step, type Submission } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { platforms, services, steps as someSteps } from "../../bridge/stand-in-data";
import { answered, submission } from "../../bridge/stand-in-ledger";
import { t } from "../../design/words";
import { lastAnswer, named, otherStep, stepOf, toPlatforms } from "./ledger";

const at = "2026-12-05T08:00:00-05:00";
const sent = (id: string, platform: string | null, route = "account-in-app"): Submission => ({
  ...submission(
    1,
    { platform, service: platform ? null : "us-988", route, at, number: null, pin: null, text: null },
    at,
  ),
  id,
});
const step = (id: string, more: Partial<Step> = {}): Step => ({
  ...someSteps[0]!,
  id,
  stage: "report",
  platform: null,
  ...more,
});

beforeEach(() => replaceBridge(new StandIn("?record&open")));

describe("the ledger", () => {
  it("holds_platforms_only_the_latest_first", () => {
    const all = [sent("first", "discord"), sent("call", null), sent("last", "instagram")];
    expect(toPlatforms(all).map((one) => one.id)).toEqual(["last", "first"]);
  });
  it("names_an_office_and_the_law_of_a_removal_request", async () => {
    const office = sent("c", null);
    const request = { ...sent("n", "discord", "take-it-down"), notice: "take-it-down" as const };
    const names = await named([office, request], platforms, services);
    expect(names.map(({ platform, way }) => [platform, way])).toEqual([
      ["988 Suicide & Crisis Lifeline", ""],
      ["Discord", t("notice-short-take-it-down")],
    ]);
  });
  it("says_platform_and_way_by_name_and_keeps_what_has_no_name_any_more", async () => {
    const all = [sent("a", "instagram"), sent("b", "instagram", "other"), sent("c", "gone")];
    expect((await named(all, platforms)).map(({ platform, way }) => [platform, way])).toEqual([
      ["Instagram", "Report the account, in the app"],
      ["Instagram", ""],
      ["gone", ""],
    ]);
  });
});

describe("the last answer", () => {
  const said = (from: Submission, kind: ReplyKind, corrects: string | null = null) =>
    answered(
      from,
      { kind, at, text: null, look: null, next: null, corrects, reason: corrects ? "Misread." : null },
      at,
    );
  it("is_the_last_that_stands_and_a_look_that_found_nothing_is_none", () => {
    const once = said(sent("a", "discord"), "received");
    expect(lastAnswer(sent("a", "discord"))).toBeUndefined();
    expect(lastAnswer(said(once, "nothing"))).toBe("received");
    const wrong = said(once, "refused");
    expect(lastAnswer(said(wrong, "removed", wrong.answers[1]?.id ?? ""))).toBe("removed");
  });
});

describe("the step of the plan", () => {
  const plan = [step("report-discord", { platform: "discord" }), step("block"), step("report-unnamed")];
  it("is_that_of_the_platform_else_the_one_that_names_none", () => {
    expect([stepOf(plan, "discord")?.id, stepOf(plan, "instagram")?.id]).toEqual(["report-discord", "report-unnamed"]);
  });
  it("is_never_blocking_and_never_what_is_done_already", () => {
    expect(stepOf([step("block"), step("report-x", { platform: "x", state: "done" })], "x")).toBeNull();
  });
  it("is_said_on_this_page_where_it_is_no_report", () => {
    expect([
      otherStep(plan, "block")?.id,
      otherStep(plan, "report-discord"),
      otherStep(plan, "report-unnamed"),
    ]).toEqual(["block", null, null]);
    expect(otherStep(plan, undefined)).toBeNull();
  });
});
