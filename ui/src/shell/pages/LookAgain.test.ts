import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
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
