import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { stamp } from "../../bridge/stand-in-record";
import { t } from "../../design/words";
import LookAgain from "./LookAgain.svelte";

let inner: StandIn;
beforeEach(() => {
  inner = new StandIn("?record&open");
  replaceBridge(inner);
});

const sent = (platform: string | null, service: string | null) =>
  inner.addSubmission({
    ...{ platform, service, route: "form", at: "2026-11-03T21:04:00-05:00" },
    ...{ number: null, pin: null, text: null },
  });

it("shows_nothing_as_long_as_nothing_was_sent", async () => {
  const asked = vi.spyOn(inner, "submissions").mockResolvedValue([]);
  render(LookAgain, { country: "US", go: () => {} });
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  expect(screen.queryByRole("heading")).toBeNull();
});

it("names_who_it_went_to_and_leads_to_the_place_where_it_stands", async () => {
  await sent("instagram", null);
  await sent(null, "us-ncmec-cybertipline");
  const went: unknown[] = [];
  render(LookAgain, { country: "US", go: (to) => went.push(to) });
  const links = await screen.findAllByRole("button");
  links.forEach((link) => link.click());
  expect(went).toEqual([
    { page: "submission", id: "submission-2" },
    { page: "submission", id: "submission-1" },
  ]);
  expect(screen.getByText(/Instagram/, { selector: "p" })).toBeTruthy();
});

it("puts_what_is_to_be_looked_at_first_and_says_how_each_stands", async () => {
  const at = (hours: number) => stamp(new Date(Date.now() - hours * 3_600_000));
  const draft = { service: null, route: "form", pin: null, text: null };
  await inner.addSubmission({ ...draft, platform: "instagram", at: at(100), number: "12-345" });
  await inner.addSubmission({ ...draft, platform: "discord", at: at(1), number: null });
  render(LookAgain, { country: "US", go: () => {} });
  const rows = await screen.findAllByRole("listitem");
  const words = rows.map((row) => row.textContent?.replace(/[\u2066-\u2069]/g, "") ?? "");
  expect(words[0]).toContain("Instagram");
  expect(words[0]).toContain("12-345");
  expect([words[0]?.includes(t("sent-state-look")), words[1]?.includes(t("sent-state-waiting"))]).toEqual([true, true]);
});
