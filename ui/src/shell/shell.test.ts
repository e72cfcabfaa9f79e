import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allWritten, later } from "../design/unwritten";
import { bridge, replaceBridge } from "../bridge";
import { StandIn } from "../bridge/stand-in";
import { freshSituation, withAnswer } from "./situation/flow";
import { asError, Shell } from "./shell.svelte";

let inner: StandIn;
let shell: Shell;

async function opened(search = "?record&open") {
  inner = new StandIn(search);
  replaceBridge(inner);
  shell = new Shell();
  await shell.begin();
}

beforeEach(() => {
  document.body.innerHTML = "<main>words of someone</main>";
  document.title = "Cairn";
});
afterEach(() => {
  shell.idle.stop();
  vi.useRealTimers();
});

describe("where the program opens", () => {
  it("opens_at_the_first_question_when_nothing_is_kept", async () => {
    await opened("");
    expect(shell.where.page).toBe("start");
  });
  it("opens_at_unlock_when_there_is_a_record", async () => {
    await opened("?record");
    expect(shell.where.page).toBe("unlock");
    expect(shell.overview).toBeNull();
  });
  it("asks_which_case_when_there_are_several", async () => {
    await opened("?record&open&two");
    expect(shell.where.page).toBe("cases");
  });
});

describe("moving about", () => {
  it("comes_back_where_it_was", async () => {
    await opened();
    shell.go({ page: "item", id: "item-1" });
    shell.go({ page: "help" });
    shell.back();
    expect(shell.where).toEqual({ page: "item", id: "item-1" });
    shell.back();
    shell.back();
    expect(shell.where.page).toBe("plan");
  });
  it("has_no_way_back_to_unlock_once_open", async () => {
    await opened("?record");
    await shell.attempt(async () => {
      await bridge.unlock("open sesame");
      await shell.opened();
    });
    shell.back();
    expect(shell.where.page).toBe("plan");
  });
  it("writes_nothing_to_the_address_or_to_storage", async () => {
    await opened();
    const before = location.href;
    shell.go({ page: "help" });
    expect([location.href, history.length, localStorage.length, sessionStorage.length]).toEqual([before, 1, 0, 0]);
  });
});

describe("the situation", () => {
  it("stays_in_memory_without_a_record", async () => {
    await opened("");
    const set = vi.spyOn(inner, "setSituation");
    await shell.answer("role", withAnswer("role", "counselor", freshSituation()));
    expect([shell.situation.role, set.mock.calls.length]).toEqual(["counselor", 0]);
  });
  it("is_saved_as_it_is_answered_with_a_record", async () => {
    await opened();
    await shell.answer("age", withAnswer("age", "16-17", shell.situation));
    expect((await bridge.overview()).situation.age).toBe("16-17");
  });
});

describe("leaving", () => {
  it("covers_before_it_calls", async () => {
    await opened();
    await allWritten();
    const seen: string[] = [];
    inner.leaveNow = () => {
      seen.push(document.title, document.body.textContent ?? "");
      return Promise.resolve();
    };
    const leaving = shell.leave();
    expect(seen).toEqual(["Untitled", "Closed"]);
    await leaving;
    expect([shell.overview, shell.where.page]).toEqual([null, "covered"]);
  });
  it("writes_what_waits_behind_the_cover_before_it_locks_or_leaves", async () => {
    await opened();
    const order: string[] = [];
    later(["case-1", "x"], async () => void order.push(`written, ${document.title}`));
    inner.lock = async () => void order.push("lock");
    await shell.lock();
    expect(order).toEqual(["written, Untitled", "lock"]);
  });
  it("covers_in_the_same_turn_even_when_the_call_fails", async () => {
    await opened();
    inner.leaveNow = () => Promise.reject(new Error("no"));
    await shell.leave();
    expect(document.body.querySelector(".cover")).not.toBeNull();
  });
  it("leaves_on_shift_three_times_after_locking_as_well", async () => {
    await opened();
    await shell.lock();
    for (let i = 0; i < 3; i += 1) {
      shell.shift.down("Shift");
      shell.shift.up("Shift");
    }
    expect(inner.ended).toEqual(["lock", "leaveNow"]);
  });
  it("locks_by_itself_only_when_work_under_way_has_ended", async () => {
    vi.useFakeTimers();
    await opened();
    await bridge.chooseFiles("nothing-sexual", null);
    const work = bridge.keepFiles(
      { tokens: ["f1"], depicts: "nothing-sexual", permission: null, device: null, note: null, parts: [] },
      () => {},
    );
    const locking = shell.lockAfterWork();
    expect(document.body.textContent).toBe("Closed");
    await vi.advanceTimersByTimeAsync(200);
    expect(inner.ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all([work, locking]);
    expect(inner.ended).toEqual(["lock"]);
  });
});

describe("when nobody is there", () => {
  it("covers_and_locks_at_once_before_the_computer_sleeps", async () => {
    vi.useFakeTimers();
    await opened();
    await bridge.chooseFiles("nothing-sexual", null);
    const keep = { tokens: ["f1"], depicts: "nothing-sexual", permission: null, device: null, note: null, parts: [] };
    const work = bridge.keepFiles(keep as never, () => {});
    inner.away("sleep");
    expect(document.body.textContent).toBe("Closed");
    await vi.advanceTimersByTimeAsync(0);
    expect(inner.ended).toEqual(["lock"]);
    await vi.advanceTimersByTimeAsync(5000);
    await work;
  });
  it("covers_when_the_screen_is_locked_and_lets_work_end_first", async () => {
    vi.useFakeTimers();
    await opened();
    await bridge.chooseFiles("nothing-sexual", null);
    const keep = { tokens: ["f1"], depicts: "nothing-sexual", permission: null, device: null, note: null, parts: [] };
    const work = bridge.keepFiles(keep as never, () => {});
    inner.away("screen");
    expect(document.body.textContent).toBe("Closed");
    await vi.advanceTimersByTimeAsync(100);
    expect(inner.ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    await work;
    expect(inner.ended).toEqual(["lock"]);
  });
  it("writes_what_waits_when_the_window_is_closed", async () => {
    await opened();
    const order: string[] = [];
    later(["case-1", "x"], async () => void order.push("written"));
    inner.leaveNow = async () => void order.push("left");
    inner.away("closed");
    await vi.waitFor(() => expect(order).toEqual(["written", "left"]));
  });
});

describe("failures", () => {
  it("keeps_the_code_and_nothing_else", async () => {
    await opened("?record");
    const fine = await shell.attempt(() => bridge.unlock("no"));
    expect([fine, shell.failure]).toEqual([false, { code: "wrong-passphrase", detail: null }]);
    expect(asError(new Error("a path, a name"))).toEqual({ code: "unknown", detail: null });
  });
});

describe("files that are dropped on the window", () => {
  it("lead_to_the_question_first_and_back_to_where_one_was", async () => {
    await opened();
    shell.go({ page: "entry" });
    inner.drop(2);
    expect(shell.where).toEqual({ page: "witness", from: "waiting" });
    shell.back();
    expect(shell.where.page).toBe("entry");
  });

  it("are_let_go_with_a_sentence_where_no_record_is_open", async () => {
    await opened("");
    inner.drop(0);
    expect(shell.failure?.code).toBe("drop-closed");
    expect(shell.where.page).toBe("start");
  });
});
