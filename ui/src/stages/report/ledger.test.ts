import { beforeEach, describe, expect, it } from "vitest";
import { replaceBridge, type Step, type Submission } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { platforms, steps as someSteps } from "../../bridge/stand-in-data";
import { followUps } from "../../bridge/stand-in-record";
import { named, otherStep, stepOf, toPlatforms } from "./ledger";

const at = "2026-12-05T08:00:00-05:00";
const sent = (id: string, platform: string | null, route = "account-in-app"): Submission => ({
  id,
  platform,
  service: platform ? null : "us-988",
  route,
  at,
  number: null,
  pin: null,
  text: null,
  follow_ups: followUps(at),
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
  it("says_platform_and_way_by_name_and_keeps_what_has_no_name_any_more", async () => {
    const all = [sent("a", "instagram"), sent("b", "instagram", "other"), sent("c", "gone")];
    expect((await named(all, platforms)).map(({ platform, way }) => [platform, way])).toEqual([
      ["Instagram", "Report the account, in the app"],
      ["Instagram", ""],
      ["gone", ""],
    ]);
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
