import { render, screen } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { speak, t } from "../../design/words";
import { shellPages } from "../pages";
import { Shell } from "../shell.svelte";
import HowSafePage from "./HowSafePage.svelte";
import ReadPage from "./ReadPage.svelte";

afterEach(() => speak("en"));

it("can_be_read_without_a_record_and_says_of_each_what_is_held_and_what_is_not", async () => {
  replaceBridge(new StandIn(""));
  const shell = new Shell();
  await shell.begin();
  shell.idle.stop();
  const read = render(ReadPage, { shell, where: { page: "read" } });
  screen.getByRole("button", { name: t("read-how-safe") }).click();
  expect([shell.where.page, shellPages["how-safe"]]).toEqual(["how-safe", HowSafePage]);
  read.unmount();
  for (const language of ["en", "es"]) {
    speak(language);
    const page = render(HowSafePage, { shell, where: { page: "how-safe" } });
    expect(screen.getAllByText(t("how-safe-does"))).toHaveLength(8);
    expect(screen.getAllByText(t("how-safe-cannot"))).toHaveLength(8);
    // What nothing here can stop is said plainly.
    for (const one of ["watch", "tools", "forced", "lost"]) {
      expect(screen.getByText(t(`how-safe-${one}-cannot`))).toBeTruthy();
    }
    page.unmount();
  }
});
