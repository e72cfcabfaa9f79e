import { configure, fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { draftsThere, unlockAgain } from "../../design/unlock.fixture";
import { t } from "../../design/words";
import { Shell } from "../shell.svelte";
import CasesPage from "./CasesPage.svelte";
import HoldPage from "./HoldPage.svelte";

// The computer that runs this may be busy with other things.
configure({ asyncUtilTimeout: 8000 });

let shell: Shell;
let inner: StandIn;
async function opened(search = "?record&open") {
  inner = new StandIn(search);
  replaceBridge(inner);
  shell = new Shell();
  await shell.begin();
  shell.idle.stop();
}
beforeEach(() => opened());

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name: t(name) }));
const box = (id: string) => document.getElementById(id) as HTMLInputElement;
const fill = (id: string, value: string) => fireEvent.input(box(id), { target: { value } });

describe("the name of a new case", () => {
  const page = () => render(CasesPage, { shell, where: { page: "cases" } });
  const title = () => screen.getByLabelText<HTMLInputElement>(t("cases-new-title"));

  it("stands_there_again_after_a_lock_and_is_let_go_once_there_is_the_case", async () => {
    const before = page();
    await press("cases-new");
    await fireEvent.input(title(), { target: { value: "The other child" } });
    await unlockAgain();
    before.unmount();
    page();
    expect(title().value).toBe("The other child");
    await press("cases-new-make");
    await vi.waitFor(() => expect(shell.overview?.case.title).toBe("The other child"));
    await inner.openCase("case-1");
    expect(await draftsThere()).toEqual({});
  });

  it("is_written_nowhere_while_no_case_is_open", async () => {
    const kept = vi.spyOn(inner, "keepFormDraft");
    shell.overview = null;
    page();
    await press("cases-new");
    await fireEvent.input(title(), { target: { value: "The other child" } });
    await draftsThere();
    expect(kept).not.toHaveBeenCalled();
  });
});

describe("a request to keep the case", () => {
  const page = () => render(HoldPage, { shell, where: { page: "hold" } });
  const ready = () => screen.findByRole("button", { name: t("hold-keep") });

  it("stands_there_again_after_a_lock_and_is_let_go_once_it_is_noted", async () => {
    const before = page();
    await ready();
    for (const [id, value] of [
      ["hold-who", "Officer 17"],
      ["hold-at", "20"],
      ["hold-what", "No. 555-0142"],
    ] as const)
      await fill(id, value);
    await unlockAgain();
    before.unmount();
    page();
    await ready();
    expect(["who", "at", "what"].map((field) => box(`hold-${field}`).value)).toEqual([
      "Officer 17",
      "20",
      "No. 555-0142",
    ]);
    await press("hold-keep");
    await screen.findByText(t("hold-kept"));
    expect(await draftsThere()).toEqual({});
    await vi.waitFor(() =>
      expect(["who", "at", "what"].map((field) => box(`hold-${field}`).value)).toEqual(["", "", ""]),
    );
  });

  it("keeps_why_it_is_over_until_that_is_noted_or_left", async () => {
    await inner.addHold({ who: "Officer 17", at: null, what: null });
    const begin = async () =>
      fireEvent.click(await screen.findByRole("button", { name: `${t("hold-lift")}: Officer 17` }));
    const before = page();
    await begin();
    await fill("hold-reason", "They have it all.");
    await unlockAgain();
    before.unmount();
    page();
    await ready();
    expect(box("hold-reason").value).toBe("They have it all.");
    await press("hold-lift-leave");
    expect(await draftsThere()).toEqual({});
    await begin();
    expect(box("hold-reason").value).toBe("");
    await fill("hold-reason", "They have it all.");
    await press("hold-lift-keep");
    await screen.findByText(t("hold-lifted"));
    expect(await draftsThere()).toEqual({});
  });
});
