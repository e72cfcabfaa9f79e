import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { draftsThere, heldIn, unlockAgain } from "../../design/unlock.fixture";
import { plain, t } from "../../design/words";
import type { Where } from "../../design/where";
import { underway } from "./intake.svelte";
import KeepPage from "./KeepPage.svelte";

let inner: StandIn;
let keep: MockInstance<StandIn["keepPicture"]>;
let went: Where[];

const button = (name: string, args?: Record<string, string | number>) =>
  screen.findByRole("button", { name: t(name, args) });
const press = async (name: string, args?: Record<string, string | number>) => fireEvent.click(await button(name, args));
const headline = (name: string) => screen.findByRole("heading", { level: 1, name: t(name) });
const area = (number: number, width: number, height: number, left: number, top: number) =>
  button("preserve-black-area", { number, width, height, left, top });

function open(search: string, depicts = "nothing-sexual") {
  inner = new StandIn(`?record&open${search}`);
  replaceBridge(inner);
  keep = vi.spyOn(inner, "keepPicture");
  const where = { page: "keep", depicts };
  return render(KeepPage, { where, go: (to: Where) => void went.push(to), changed: () => {} });
}
async function openFile(depicts?: string) {
  const opened = open("&way=picture", depicts);
  await press("preserve-keep-choose");
  await press("preserve-chosen-black-out");
  await headline("preserve-black-title");
  return opened;
}

beforeEach(() => {
  underway.intake = null;
  went = [];
});

it("shows_nothing_until_it_is_asked_for", async () => {
  const { container } = await openFile();
  expect(container.querySelector("img")).toBeNull();
  await press("preserve-black-show");
  expect(container.querySelector("img")?.closest(".sharp")).toBeTruthy();
  await press("preserve-black-cover");
  expect(container.querySelector("img")).toBeNull();
});

it("shows_it_blurred_first_where_it_is_sexual", async () => {
  const { container } = await openFile("only-me-adult");
  await press("preserve-black-show");
  expect([container.querySelectorAll("img").length, container.querySelectorAll(".sharp").length]).toEqual([1, 0]);
  await press("preserve-black-sharp");
  expect(container.querySelectorAll(".sharp").length).toBe(1);
});

it("blacks_out_by_keyboard_in_pixels_of_the_picture", async () => {
  await openFile();
  await press("preserve-black-show");
  await press("preserve-black-add");
  const first = await area(1, 400, 300, 600, 450);
  expect(document.activeElement).toBe(first);
  await fireEvent.keyDown(first, { key: "ArrowRight" });
  await fireEvent.keyDown(first, { key: "ArrowDown", shiftKey: true });
  await area(1, 400, 324, 624, 450);
  await press("preserve-black-add");
  await fireEvent.keyDown(await area(2, 400, 300, 600, 450), { key: "Delete" });
  expect(document.activeElement).toBe(await area(1, 400, 324, 624, 450));
  await fireEvent.input(screen.getByRole("textbox", { name: t("preserve-black-under") }), {
    target: { value: " my own face " },
  });
  await press("preserve-black-keep", { count: 1 });
  await vi.waitFor(() => expect(went).toEqual([{ page: "item", id: "item-3", fresh: "picture" }]));
  expect(keep.mock.calls[0]?.[0]).toEqual({
    depicts: "nothing-sexual",
    permission: null,
    areas: [{ left: 624, top: 450, width: 400, height: 324 }],
    under: "my own face",
    name: expect.any(String),
    device: null,
  });
});

it("removes_an_area_from_the_list_and_leads_on_to_adding", async () => {
  await openFile();
  await press("preserve-black-show");
  await press("preserve-black-add");
  await press("preserve-black-remove-which", { number: 1 });
  expect(document.activeElement).toBe(await button("preserve-black-add"));
  expect(screen.getByText(t("preserve-black-areas", { count: 0 }))).toBeTruthy();
});

it("draws_with_the_pointer", async () => {
  const { container } = await openFile();
  await press("preserve-black-show");
  const frame = container.querySelector<HTMLElement>("#black-picture");
  if (!frame) throw new Error("the picture is shown");
  // jsdom lays nothing out: 400 × 300 on the page stand for 1600 × 1200.
  vi.spyOn(frame, "getBoundingClientRect").mockReturnValue(new DOMRect(10, 20, 400, 300));
  await fireEvent.pointerDown(frame, { button: 0, clientX: 110, clientY: 120 });
  await fireEvent.pointerMove(frame, { clientX: 210, clientY: 170 });
  await fireEvent.pointerUp(frame);
  expect(document.activeElement).toBe(await area(1, 400, 200, 400, 400));
});

it("lets_go_of_the_picture_when_the_page_is_left_and_goes_back_to_the_last_look", async () => {
  const { unmount } = await openFile();
  expect(inner.forgotten).toBe(0);
  await press("back");
  await button("preserve-chosen-black-out");
  expect(inner.forgotten).toBe(1);
  await press("preserve-chosen-black-out");
  await headline("preserve-black-title");
  unmount();
  expect(inner.forgotten).toBe(2);
});

it("keeps_what_was_drawn_and_written_when_it_could_not_be_kept", async () => {
  await openFile();
  keep.mockRejectedValueOnce({ code: "disk-full", detail: null });
  await press("preserve-black-show");
  await press("preserve-black-add");
  await press("preserve-black-keep", { count: 1 });
  expect(await screen.findByText(t("error-disk-full"))).toBeTruthy();
  await area(1, 400, 300, 600, 450);
});

it("says_that_a_picture_can_not_be_blacked_out_and_not_that_it_is_kept", async () => {
  open("&way=picture");
  vi.spyOn(inner, "openPicture").mockRejectedValue({ code: "no-picture", detail: null });
  await press("preserve-keep-choose");
  await press("preserve-chosen-black-out");
  expect(await screen.findByText(t("preserve-black-cant"))).toBeTruthy();
  expect(screen.queryByText(t("error-no-picture.next"))).toBeNull();
});

it("offers_it_for_one_picture_alone", async () => {
  open("");
  await press("preserve-keep-choose");
  await button("preserve-chosen-keep", { count: 2 });
  expect(screen.queryByRole("button", { name: t("preserve-chosen-black-out") })).toBeNull();
});

it("takes_the_picture_on_the_clipboard_by_a_name", async () => {
  open("");
  const paste = vi.spyOn(inner, "pastePicture");
  await press("preserve-keep-clipboard");
  await headline("preserve-black-paste-title");
  expect(paste).toHaveBeenCalledExactlyOnceWith("nothing-sexual", null);
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: t("preserve-black-name") });
  expect(name.value.startsWith(plain("preserve-black-name-default", { when: "" }))).toBe(true);
  await fireEvent.input(name, { target: { value: " " } });
  await press("preserve-black-keep", { count: 0 });
  expect(keep).not.toHaveBeenCalled();
  expect(screen.getAllByText(t("preserve-black-name-missing")).length).toBeGreaterThan(0);
  await fireEvent.input(name, { target: { value: "The profile" } });
  await press("preserve-black-keep", { count: 0 });
  await vi.waitFor(() =>
    expect(keep.mock.calls[0]?.[0]).toMatchObject({ areas: [], under: null, name: "The profile" }),
  );
});

it("says_kindly_that_there_is_no_picture_and_leads_to_the_text", async () => {
  open("&clipboard=none");
  await press("preserve-keep-clipboard");
  expect(await screen.findByText(t("preserve-clipboard-none"))).toBeTruthy();
  await press("preserve-keep-paste");
  expect(went).toEqual([{ page: "paste" }]);
});

describe("after a lock", () => {
  const written = () => screen.getByRole<HTMLInputElement>("textbox", { name: t("preserve-black-under") }).value;
  /** The same record, and the next process: the picture is opened anew. */
  async function again(change: (next: StandIn) => void = () => {}) {
    const before = inner;
    open("&way=picture");
    change(inner);
    await heldIn(before);
    await press("preserve-keep-choose");
    await press("preserve-chosen-black-out");
    await headline("preserve-black-title");
  }
  async function begun() {
    const { unmount } = await openFile();
    await heldIn(inner);
    await press("preserve-black-show");
    await press("preserve-black-add");
    await fireEvent.keyDown(await area(1, 400, 300, 600, 450), { key: "ArrowRight" });
    const under = screen.getByRole("textbox", { name: t("preserve-black-under") });
    await fireEvent.input(under, { target: { value: "my own face" } });
    await unlockAgain();
    unmount();
  }

  it("has_what_was_drawn_and_written_again_for_the_same_picture_until_it_is_kept", async () => {
    await begun();
    expect(JSON.stringify(await draftsThere())).not.toContain("data:");
    await again();
    await press("preserve-black-show");
    await area(1, 400, 300, 624, 450);
    expect(written()).toBe("my own face");
    await press("preserve-black-add");
    await area(2, 400, 300, 600, 450);
    await press("preserve-black-keep", { count: 2 });
    await vi.waitFor(() => expect(went).toHaveLength(1));
    expect(await draftsThere()).toEqual({});
  });

  it("begins_anew_with_another_picture", async () => {
    await begun();
    await again((next) => {
      const read = next.openPicture;
      next.openPicture = async (...asked) => ({ ...(await read(...asked)), preview: "data:image/png;base64,AA==" });
    });
    expect(screen.getByText(t("preserve-black-areas", { count: 0 }))).toBeTruthy();
    expect(await draftsThere()).toEqual({});
  });
});
