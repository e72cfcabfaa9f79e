import { fireEvent, render, screen } from "@testing-library/svelte";
import { describe, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { items } from "../../bridge/stand-in-record";
import CoveredPicture from "./CoveredPicture.svelte";
import { coverAgainAfter, held } from "./covered";

describe("a key that is held", () => {
  it("shows_the_picture_covered_and_with_a_second_one_sharp", () => {
    expect(held("plain", " ", true)).toBe("covered");
    expect(held("covered", "s", true)).toBe("sharp");
    expect(held("sharp", "S", false)).toBe("covered");
    expect(held("sharp", " ", true)).toBe("sharp");
    expect(held("sharp", " ", false)).toBe("plain");
  });
  it("shows_nothing_sharp_at_once_and_leaves_other_keys_alone", () => {
    expect(held("plain", "s", true)).toBeNull();
    expect(held("plain", "Tab", true)).toBeNull();
    expect(held("covered", "Shift", true)).toBeNull();
  });
});

describe("a covered picture", () => {
  const open = () => {
    const inner = new StandIn("?record");
    const asked: boolean[] = [];
    inner.showPicture = (_, covered) => (asked.push(covered), Promise.resolve("data:image/png;base64,AAAA"));
    replaceBridge(inner);
    render(CoveredPicture, { item: items().find((one) => !one.protected && one.media_type?.startsWith("image/"))! });
    return asked;
  };
  const card = () => screen.getByRole("button", { name: /Covered|picture/i });

  it("is_a_plain_card_and_nothing_of_it_is_decoded_until_it_is_held", async () => {
    const asked = open();
    expect(screen.queryByRole("img")).toBeNull();
    expect(asked).toEqual([]);
    await fireEvent.keyDown(card(), { key: " " });
    expect((await screen.findByRole("img")).getAttribute("alt")).toMatch(/blurred/);
    await fireEvent.keyDown(card(), { key: "s" });
    expect((await screen.findByAltText(/sharp/)).tagName).toBe("IMG");
    expect(asked).toEqual([true, false]);
    await fireEvent.keyUp(card(), { key: " " });
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("is_covered_again_when_the_pointer_or_the_window_goes", async () => {
    open();
    await fireEvent.pointerDown(card());
    await screen.findByRole("img");
    await fireEvent.pointerLeave(card());
    expect(screen.queryByRole("img")).toBeNull();
    await fireEvent.pointerDown(card());
    await screen.findByRole("img");
    await fireEvent.blur(window);
    expect(screen.queryByRole("img")).toBeNull();
  });

  it("covers_itself_where_nobody_holds_anything", async () => {
    open();
    (await screen.findByRole("button", { name: /can’t hold/ })).click();
    vi.useFakeTimers();
    try {
      (await screen.findByRole("button", { name: /blurred, for/ })).click();
      await vi.advanceTimersByTimeAsync(10);
      expect(screen.getByRole("img")).toBeTruthy();
      await vi.advanceTimersByTimeAsync(coverAgainAfter);
      expect(screen.queryByRole("img")).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
