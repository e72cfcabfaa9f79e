import { expect, it } from "vitest";
import type { Submission } from "../../bridge";
import { services } from "../../bridge/stand-in-data";
import { followUps, submission } from "../../bridge/stand-in-ledger";
import { entries } from "../../bridge/stand-in-record";
import { inOrder } from "./ledger";

const at = "2026-12-05T08:00:00-05:00";
const sent = (more: Partial<Submission>): Submission => ({
  ...submission(1, { platform: null, service: null, route: "phone", at, number: null, pin: null, text: null }, at),
  id: "s",
  ...more,
});

it("lists_calls_and_reports_to_offices_the_latest_first", () => {
  const all = inOrder(
    entries(),
    [sent({ id: "s1", service: "us-988" }), sent({ id: "s2", platform: "discord" })],
    services,
  );
  expect(all.map((line) => line.id)).toEqual(["s1", "entry-3"]);
  expect(all[0]).toMatchObject({ name: "988 Suicide & Crisis Lifeline", followUps: followUps(at) });
});

it("keeps_a_line_whose_office_is_gone_from_the_directory", () => {
  expect(inOrder([], [sent({ service: "us-gone" })], services)[0]).toMatchObject({ name: "us-gone" });
});
