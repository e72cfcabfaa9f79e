import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { replaceBridge } from "../../bridge";
import { StandIn } from "../../bridge/stand-in";
import { t } from "../../design/words";
import { Shell } from "../shell.svelte";
import PlanPage from "./PlanPage.svelte";

async function planAfter(swept: number) {
  const inner = new StandIn("?record&open");
  const overview = inner.overview;
  inner.overview = async () => ({ ...(await overview()), swept });
  replaceBridge(inner);
  const shell = new Shell();
  await shell.begin();
  render(PlanPage, { shell, where: shell.where });
  return shell;
}

afterEach(cleanup);

it("says_that_something_was_broken_off_and_that_nothing_saved_is_missing", async () => {
  const shell = await planAfter(2);
  expect(screen.getByText(t("plan-swept"))).toBeTruthy();
  shell.idle.stop();
});

it("says_nothing_of_it_where_nothing_was", async () => {
  const shell = await planAfter(0);
  expect(screen.queryByText(t("plan-swept"))).toBeNull();
  shell.idle.stop();
});
