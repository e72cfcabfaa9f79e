import { expect, it } from "vitest";
import type { Recommendation, Step } from "../../bridge";
import { recommendations, steps as someSteps } from "../../bridge/stand-in-data";
import { whomToTell } from "./order";

const step = (id: string, more: Partial<Step> = {}): Step => ({
  ...someSteps[0]!,
  id,
  stage: "contact",
  service: null,
  platform: null,
  ...more,
});
const service = (id: string, kind: string): Recommendation => ({ ...recommendations[0]!, service: id, kind });
const keys = (told: ReturnType<typeof whomToTell>) => [told.first?.key, ...told.then.map((row) => row.key)];

const tip = service("tip", "official-report");
const fbi = service("fbi", "official-report");
const listener = service("listener", "helpline");
const removal = service("removal", "removal");

it("follows_the_plan_first_and_the_directory_after_it", () => {
  const plan = [step("call-police"), step("tell-tip", { service: "tip" })];
  expect(keys(whomToTell(plan, [fbi, tip, listener, removal]))).toEqual(["call-police", "tell-tip", "fbi"]);
});

it("names_nobody_who_is_in_neither", () => {
  const told = whomToTell([step("tell-x", { service: "gone" })], [listener]);
  expect([told.first, told.then, told.also.map((one) => one.id)]).toEqual([null, [], ["tell-x"]]);
});

it("lists_an_office_once_however_many_steps_lead_to_it", () => {
  const plan = [step("duty-report", { service: "tip" }), step("tell-tip", { service: "tip" })];
  const told = whomToTell(plan, [tip]);
  expect([keys(told), told.also]).toEqual([["duty-report"], []]);
});

it("puts_what_the_plan_asked_for_first_wherever_it_stands", () => {
  const plan = [step("tell-tip", { service: "tip" }), step("call-police")];
  const byStep = whomToTell(plan, [tip, fbi], { step: "call-police" });
  expect([keys(byStep), byStep.asked]).toEqual([["call-police", "tell-tip", "fbi"], true]);
  expect(keys(whomToTell(plan, [tip, fbi], { service: "fbi" }))[0]).toBe("fbi");
});

it("takes_in_a_listener_only_when_the_plan_sends_there", () => {
  expect(keys(whomToTell([], [tip, listener]))).toEqual(["tip"]);
  expect(keys(whomToTell([], [tip, listener], { service: "listener" }))).toEqual(["listener", "tip"]);
  expect(keys(whomToTell([step("duty-report", { service: "listener" })], [tip, listener]))[0]).toBe("duty-report");
});

it("begins_with_what_is_not_done_yet", () => {
  const plan = [step("tell-tip", { service: "tip", state: "done" }), step("call-police")];
  expect(keys(whomToTell(plan, [tip]))).toEqual(["call-police", "tell-tip"]);
});

it("leaves_the_emergency_number_to_the_top_of_the_page_and_the_log_to_its_own_list", () => {
  const plan = [step("call-emergency", { service: "us-911" }), step("duty-log"), step("ask-about-parents")];
  const told = whomToTell(plan, [service("us-911", "emergency"), tip], { service: "us-911" });
  expect([keys(told), told.also.map((one) => one.id)]).toEqual([["tip"], ["duty-log", "ask-about-parents"]]);
});

it("says_that_there_is_nobody_rather_than_inventing_someone", () => {
  expect(whomToTell([], [])).toEqual({ first: null, asked: false, then: [], also: [] });
});
