import { describe, expect, it } from "vitest";
import type { ChosenFile, IntakeOutcome, Kept } from "../../bridge";
import { canHoldAPicture, covered, next, type IntakeState } from "./intake";

const file = (name: string): ChosenFile => ({ token: `token of ${name}`, name, size: 1000 });
const kept = (name: string): Kept => ({ id: name, number: 1, sha256: "ab".repeat(32), name, protected: false });
const failed = (name: string, code = "file-unreadable") => ({ name, error: { code, detail: null } });
const outcome = (some: Partial<IntakeOutcome>): IntakeOutcome => ({ kept: [], failed: [], cancelled: false, ...some });

const [chat, notes, photo, other] = ["chat.txt", "notes.TXT", "photo.jpg", "other.png"].map(file) as [
  ChosenFile,
  ChosenFile,
  ChosenFile,
  ChosenFile,
];
const ready: IntakeState = { step: "ready", closed: false };
const choosing: IntakeState = { step: "choosing" };
const chose = (...files: ChosenFile[]) => next(choosing, { act: "chose", files });
const copying = (...files: ChosenFile[]): IntakeState => ({ step: "copying", files, left: 0, progress: null });

it("knows_plain_text_by_the_same_names_as_the_core", () => {
  for (const name of ["chat.txt", "chat.TXT", "a.b.txt", "line\nbreak.txt"])
    expect(canHoldAPicture(name), name).toBe(false);
  for (const name of [
    "picture.jpg",
    "chat.zip",
    "letter.pdf",
    "mail.eml",
    "page.html",
    "no-ending",
    ".txt",
    "chat.txt ",
  ])
    expect(canHoldAPicture(name), name).toBe(true);
});

describe("choosing", () => {
  it("opens_no_dialog_without_an_answer", () => {
    const unanswered: IntakeState = { step: "unanswered" };
    expect(next(unanswered, { act: "open" })).toBe(unanswered);
  });
  it("says_when_nothing_was_chosen", () => {
    expect(next(ready, { act: "open" })).toEqual(choosing);
    expect(chose()).toEqual({ step: "ready", closed: true });
  });
  it("takes_one_picture_as_the_one_that_was_answered_for", () => {
    expect(chose(photo)).toMatchObject({ step: "chosen", picked: photo.token });
    expect(chose(chat, photo)).toMatchObject({ step: "chosen", picked: photo.token });
  });
  it("never_picks_for_the_person_where_there_are_several_pictures", () => {
    const several = chose(photo, other);
    expect(several).toMatchObject({ step: "chosen", picked: null });
    expect(next(several, { act: "keep" })).toMatchObject({ step: "chosen", missing: true });
  });
});

describe("one answer covers one picture", () => {
  it("keeps_the_picked_one_and_leaves_the_others", () => {
    const picked = next(chose(photo, other), { act: "pick", token: other.token });
    expect(next(picked, { act: "keep" })).toEqual({ step: "copying", files: [other], left: 1, progress: null });
  });
  it("keeps_plain_text_along_with_it", () => {
    expect(covered([chat, photo, notes, other], other.token)).toEqual([chat, notes, other]);
    expect(next(chose(chat, notes), { act: "keep" })).toMatchObject({ step: "copying", files: [chat, notes], left: 0 });
  });
  it("never_copies_two_files_that_can_hold_a_picture", () => {
    for (const files of [
      [photo, other],
      [chat, photo, other],
      [photo, other, file("no-ending")],
    ])
      for (const token of files.map((f) => f.token)) {
        const state = next(next(chose(...files), { act: "pick", token }), { act: "keep" });
        expect(state.step === "copying" && state.files.filter((f) => canHoldAPicture(f.name)).length).toBeLessThan(2);
      }
  });
});

describe("how it ends", () => {
  const end = (files: ChosenFile[], some: Partial<IntakeOutcome>) =>
    next(copying(...files), { act: "ended", outcome: outcome(some) });

  it("is_kept", () => {
    expect(end([photo], { kept: [kept("photo.jpg")] })).toEqual({ step: "kept", kept: [kept("photo.jpg")], left: 0 });
  });
  it("is_partly_kept_and_says_which_can_be_tried_again", () => {
    const state = end([chat, notes, photo], {
      kept: [kept("chat.txt"), kept("photo.jpg")],
      failed: [failed("notes.TXT")],
    });
    expect(state).toMatchObject({ step: "partly-kept", notBegun: 0, again: [notes] });
    expect(next(state, { act: "again" })).toEqual(copying(notes));
  });
  it("does_not_try_again_what_stays_as_it_is", () => {
    const state = end([photo], { failed: [failed("photo.jpg", "container")] });
    expect(state).toMatchObject({ step: "not-kept", again: [] });
    expect(next(state, { act: "again" })).toBe(state);
  });
  it("is_stopped_with_nothing_kept", () => {
    expect(end([photo], { cancelled: true })).toEqual({ step: "stopped", failed: [], again: [photo], left: 0 });
  });
  it("is_partly_kept_when_stopped_after_the_first", () => {
    expect(end([chat, notes, photo], { kept: [kept("chat.txt")], cancelled: true })).toMatchObject({
      step: "partly-kept",
      notBegun: 2,
      again: [notes, photo],
    });
  });
  it("tries_none_again_where_two_have_one_name", () => {
    expect(
      end([chat, { ...chat, token: "another" }], { kept: [kept("chat.txt")], failed: [failed("chat.txt")] }),
    ).toMatchObject({ step: "partly-kept", again: [] });
  });
  it("fails_as_a_whole_and_keeps_the_files_for_another_try", () => {
    const failure = { code: "read-only", detail: null };
    const state = next(copying(photo), { act: "fail", failure });
    expect(state).toEqual({ step: "failed", failure, again: [photo], left: 0 });
    expect(next(state, { act: "again" })).toEqual(copying(photo));
    expect(next(choosing, { act: "fail", failure })).toMatchObject({ step: "failed", again: [] });
  });
});

it("hears_progress_only_while_copying", () => {
  const progress = { name: "photo.jpg", done: 1, of: 2, file: 1, files: 1 };
  expect(next(copying(photo), { act: "progress", progress })).toMatchObject({ step: "copying", progress });
  expect(next(ready, { act: "progress", progress })).toBe(ready);
  expect(next(ready, { act: "ended", outcome: outcome({}) })).toBe(ready);
  expect(next(copying(photo), { act: "open" })).toEqual(copying(photo));
});
