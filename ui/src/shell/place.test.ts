import { afterEach, describe, expect, it, vi } from "vitest";
import { replaceBridge } from "../bridge";
import { StandIn } from "../bridge/stand-in";
import { forgetHere, hold } from "../design/hold";
import { allWritten } from "../design/unwritten";
import { WrittenText } from "../stages/preserve/written.svelte";
import { again, comeBack, keptOf } from "./place";
import { shellPages } from "./pages";
import { Shell } from "./shell.svelte";

let shell: Shell;
let inner: StandIn;

async function opened(search = "?record&open") {
  inner = new StandIn(search);
  replaceBridge(inner);
  shell = new Shell();
  await shell.begin();
}

/** As after a lock: another process, the same record. */
async function unlockedAgain() {
  await allWritten();
  await forgetHere();
  shell.idle.stop();
  shell = new Shell();
  await inner.unlock("open sesame");
  await shell.attempt(() => shell.opened());
}

afterEach(async () => {
  shell.idle.stop();
  await allWritten();
  await forgetHere();
});

describe("unlocking", () => {
  it("leads_back_to_the_page_with_what_was_typed_there", async () => {
    await opened();
    shell.go({ page: "paste", out_of: "" });
    const key = ["case-1", "paste", ""];
    hold(key, () => new WrittenText()).text = "From: sam";
    await Promise.resolve();
    await shell.lock();
    expect(inner.ended).toEqual(["lock"]);
    await unlockedAgain();
    expect(shell.where).toEqual({ page: "paste" });
    expect(hold(key, () => new WrittenText()).text).toBe("From: sam");
    shell.back();
    expect(shell.where.page).toBe("plan");
  });

  it("leads_back_into_the_case_that_was_open", async () => {
    await opened("?record&open&two");
    await inner.openCase("case-2");
    await shell.refresh();
    shell.replace({ page: "devices" });
    await unlockedAgain();
    expect([shell.where.page, shell.overview?.case.id]).toEqual(["devices", "case-2"]);
  });

  it("leads_to_the_plan_where_the_page_makes_no_sense_any_more", async () => {
    await opened();
    for (const where of [
      { page: "item", id: "no-such-item" },
      { page: "submission", id: "no-such-one" },
      { page: "permission", device: "no-such-device" },
      { page: "a-page-of-another-cairn" },
    ]) {
      await inner.keepPlace("case-1", JSON.stringify(where));
      await unlockedAgain();
      expect([shell.where.page, shell.failure]).toEqual(["plan", null]);
    }
    await inner.keepPlace("another-case", JSON.stringify({ page: "devices" }));
    await unlockedAgain();
    expect(shell.where.page).toBe("plan");
    for (const place of ["not JSON", "7", "null", '{"page":7}', '{"id":"x"}']) {
      await inner.keepPlace("case-1", place);
      await unlockedAgain();
      expect(shell.where.page).toBe("plan");
    }
  });

  it("leads_to_the_plan_after_a_copy_was_put_back", async () => {
    await opened();
    shell.go({ page: "devices" });
    await allWritten();
    await shell.opened({ anew: true });
    expect(shell.where.page).toBe("plan");
  });
});

describe("what is kept of a place", () => {
  it("leaves_out_what_was_said_once", () => {
    expect(keptOf({ page: "item", id: "item-1", fresh: "text" })).toBe('{"page":"item","id":"item-1"}');
    expect(keptOf({ page: "preserve", kept: "entry" })).toBe('{"page":"preserve"}');
    // The page says that the words one looks for are not stored.
    expect(keptOf({ page: "search", words: "a lawyer" })).toBe('{"page":"search"}');
  });
  it("begins_a_form_with_what_was_wished_for_once", async () => {
    for (const where of [
      { page: "entry", kind: "payment" },
      { page: "handover", recipient: "school" },
    ]) {
      expect(keptOf(where)).toBe(JSON.stringify({ page: where.page }));
      expect(again({ ...where, step: "step-1" })).toEqual({ page: where.page, step: "step-1" });
    }
    await opened();
    shell.go({ page: "entry", kind: "payment" });
    shell.setLanguage("en");
    await vi.waitFor(() => expect(shell.where).toEqual({ page: "entry" }));
  });
  it("asks_the_question_again_where_the_files_are_not_known_any_more", async () => {
    const kept = keptOf({ page: "keep", depicts: "other-adult", permission: "She said so.", from: "waiting" });
    expect(kept).toBe('{"page":"witness"}');
    expect(await comeBack(kept ?? "")).toEqual({ page: "witness" });
  });
  it("never_leads_back_to_a_key_to_erasing_or_to_a_page_before_the_record", () => {
    const before = ["start", "create", "recovery-key", "unlock", "recover", "restore", "renewed"];
    const never = [...before, "erase-case", "erase-record"];
    for (const page of never) expect([page, keptOf({ page })]).toEqual([page, null]);
    const all = Object.keys(shellPages).filter((page) => !never.includes(page));
    for (const page of all) expect([page, keptOf({ page })]).toEqual([page, JSON.stringify({ page })]);
  });
  it("is_written_once_for_a_walk_and_never_without_a_record", async () => {
    await opened("");
    const kept = vi.spyOn(inner, "keepPlace");
    shell.go({ page: "help" });
    await allWritten();
    expect(kept.mock.calls).toEqual([]);
    await opened();
    const written = vi.spyOn(inner, "keepPlace");
    for (const page of ["recognise", "report", "recognise", "preserve"]) shell.go({ page });
    await allWritten();
    expect(written.mock.calls).toEqual([["case-1", '{"page":"preserve"}']]);
  });
});
