import { describe, expect, it } from "vitest";
import type { AskedParts, ChosenFile, IntakeOutcome, Kept, PartAnswer } from "../../bridge";
import { canHoldAPicture, covered, isPicture, next, standsFor, type IntakeState } from "./intake";

const file = (name: string): ChosenFile => ({ token: `token of ${name}`, name, size: 1000, way: "file" });
const kept = (name: string): Kept => ({ id: name, number: 1, sha256: "ab".repeat(32), name, protected: false });
const failed = (name: string, code = "file-unreadable") => ({ name, error: { code, detail: null } });
const outcome = (some: Partial<IntakeOutcome>): IntakeOutcome => ({
  kept: [],
  failed: [],
  asked: [],
  cancelled: false,
  ...some,
});

const [chat, notes, photo, other] = ["chat.txt", "notes.TXT", "photo.jpg", "other.png"].map(file) as [
  ChosenFile,
  ChosenFile,
  ChosenFile,
  ChosenFile,
];
const ready: IntakeState = { step: "ready", closed: false };
const choosing: IntakeState = { step: "choosing" };
const chose = (...files: ChosenFile[]) => next(choosing, { act: "chose", files });
const copying = (...files: ChosenFile[]): IntakeState => ({
  step: "copying",
  files,
  parts: [],
  progress: null,
  soFar: { files, left: 0, kept: [], failed: [], asked: [], answers: {}, leftOut: [] },
});
const end = (files: ChosenFile[], some: Partial<IntakeOutcome>) =>
  next(copying(...files), { act: "ended", outcome: outcome(some) });

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

it("knows_a_picture_that_can_be_blacked_out_by_its_name", () => {
  for (const name of ["a.png", "a.JPG", "a.jpeg", "a.webp", "a.bmp", "a.gif", "a.tif", "a.TIFF"])
    expect(isPicture(file(name)), name).toBe(true);
  for (const name of ["a.heic", "a.mp4", "a.png.zip", "png", "a.pdf"]) expect(isPicture(file(name)), name).toBe(false);
  expect(isPicture({ ...file("disk.png"), way: "disk-image" })).toBe(false);
});

it("knows_what_a_reference_stands_for", () => {
  const files: ChosenFile[] = [
    { ...file("laptop.e01"), way: "disk-image" },
    { ...file("a.zip"), way: "archive" },
  ];
  const soFar = { files, left: 0, kept: [], failed: [], asked: [], answers: {}, leftOut: ["mail.eml"] };
  expect(standsFor(kept("laptop.e01"), soFar)).toBe("disk-image");
  expect(standsFor(kept("a.zip"), soFar)).toBe("archive");
  expect(standsFor(kept("mail.eml"), soFar)).toBe("left-out");
  expect(standsFor(kept("a-zip-under-another-name.jpg"), soFar)).toBe("archive");
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
    expect(next(picked, { act: "keep" })).toMatchObject({ step: "copying", files: [other], soFar: { left: 1 } });
  });
  it("keeps_plain_text_along_with_it_and_before_it", () => {
    expect(covered([chat, photo, notes, other], photo.token)).toEqual([chat, notes, photo]);
    expect(next(chose(chat, notes), { act: "keep" })).toMatchObject({ step: "copying", files: [chat, notes] });
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
  it("is_kept", () => {
    expect(end([photo], { kept: [kept("photo.jpg")] })).toMatchObject({
      step: "kept",
      again: [],
      soFar: { kept: [kept("photo.jpg")] },
    });
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
    for (const code of ["too-many-parts", "not-a-file", "item-protected"]) {
      const state = end([photo], { failed: [failed("photo.jpg", code)] });
      expect(state, code).toMatchObject({ step: "not-kept", again: [] });
      expect(next(state, { act: "again" }), code).toBe(state);
    }
  });
  it("is_stopped_with_nothing_kept", () => {
    expect(end([photo], { cancelled: true })).toMatchObject({ step: "stopped", again: [photo], soFar: { kept: [] } });
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
    expect(state).toMatchObject({ step: "failed", failure, again: [photo] });
    expect(next(state, { act: "again" })).toEqual(copying(photo));
    expect(next(choosing, { act: "fail", failure })).toMatchObject({ step: "failed", again: [] });
  });
});

describe("an archive", () => {
  const zip: ChosenFile = { ...file("export.zip"), way: "archive" };
  const reference = { ...kept("export.zip"), sha256: null, protected: true };
  it("is_kept_with_its_texts", () => {
    expect(end([chat, zip], { kept: [kept("chat.txt"), reference, kept("a.txt"), kept("b.txt")] })).toMatchObject({
      step: "kept",
      again: [],
    });
  });
  it("is_the_last_so_that_its_texts_are_never_taken_for_chosen_ones", () => {
    expect(covered([zip, chat, notes], zip.token).at(-1)).toBe(zip);
    expect(end([chat, notes, zip], { kept: [kept("chat.txt")], cancelled: true })).toMatchObject({
      step: "partly-kept",
      notBegun: 2,
      again: [notes, zip],
    });
  });
});

describe("a file with parts", () => {
  const mail = file("mail.eml");
  const asked: AskedParts = { token: mail.token, name: mail.name, parts: ["photo.jpg", "scan.pdf"] };
  const fine: PartAnswer = { depicts: "nothing-sexual", permission: null };
  const answer = (state: IntakeState, ...all: ("nothing-sexual" | "minor-or-unsure")[]) =>
    all.reduce((now, depicts) => next(now, { act: "part", part: { act: "answer", depicts } }), state);
  const waiting = end([chat, mail], { kept: [kept("chat.txt")], asked: [asked] });
  const answered = answer(waiting, "nothing-sexual", "nothing-sexual");
  const ended = (state: IntakeState, some: Partial<IntakeOutcome>) =>
    next(state, { act: "ended", outcome: outcome(some) });

  it("is_asked_about_before_it_is_kept", () => {
    expect(waiting).toMatchObject({ step: "parts", asked, parts: { at: 0 }, soFar: { kept: [kept("chat.txt")] } });
    expect(answer(waiting, "nothing-sexual")).toMatchObject({ step: "parts", parts: { at: 1 } });
  });
  it("is_kept_alone_with_an_answer_for_each_part", () => {
    expect(answered).toMatchObject({ step: "copying", files: [mail], parts: [fine, fine] });
    const state = ended(answered, { kept: [kept("mail.eml")] });
    expect(state).toMatchObject({ step: "kept", soFar: { kept: [kept("chat.txt"), kept("mail.eml")], leftOut: [] } });
  });
  it("stays_out_as_a_whole_for_one_part", () => {
    const out = next(answer(waiting, "minor-or-unsure"), { act: "part", part: { act: "stay-out" } });
    expect(out).toMatchObject({
      step: "copying",
      parts: [{ depicts: "minor-or-unsure" }, { depicts: "minor-or-unsure" }],
    });
    const reference = { ...kept("mail.eml"), sha256: null, protected: true };
    expect(ended(out, { kept: [reference] })).toMatchObject({ step: "kept", soFar: { leftOut: [reference.id] } });
  });
  it("is_not_asked_about_twice_when_it_is_tried_again", () => {
    const stopped = ended(answered, { cancelled: true });
    expect(stopped).toMatchObject({ step: "partly-kept", notBegun: 1, again: [mail] });
    const again = next(stopped, { act: "again" });
    expect(again).toMatchObject({ step: "copying", files: [mail], parts: [] });
    expect(ended(again, { asked: [asked] })).toMatchObject({ step: "copying", parts: [fine, fine] });
    const failure = { code: "disk-full", detail: null };
    const failed = next(next(answered, { act: "fail", failure }), { act: "again" });
    expect(ended(failed, { asked: [asked] })).toMatchObject({
      step: "copying",
      parts: [fine, fine],
      soFar: { kept: [kept("chat.txt")] },
    });
  });
  it("is_asked_about_anew_when_its_parts_are_others", () => {
    const other = ended(answered, { failed: [failed("mail.eml", "parts-unanswered")] });
    expect(other).toMatchObject({ step: "partly-kept", again: [mail] });
    expect(ended(next(other, { act: "again" }), { asked: [asked] })).toMatchObject({ step: "parts", parts: { at: 0 } });
  });
  it("makes_room_for_the_next_one", () => {
    const second: AskedParts = { token: notes.token, name: notes.name, parts: ["card.png"] };
    const first = end([notes, mail], { asked: [asked, second] });
    expect(first).toMatchObject({ step: "parts", asked });
    const then = ended(answer(first, "nothing-sexual", "nothing-sexual"), { kept: [kept("mail.eml")] });
    expect(then).toMatchObject({ step: "parts", asked: second });
    expect(next(then, { act: "leave-out" })).toMatchObject({ step: "kept", soFar: { kept: [kept("mail.eml")] } });
    expect(ended(answer(first, "nothing-sexual", "nothing-sexual"), { cancelled: true })).toMatchObject({
      step: "stopped",
      again: [notes, mail],
    });
  });
  it("can_be_left_out_with_nothing_kept", () => {
    expect(next(end([mail], { asked: [asked] }), { act: "leave-out" })).toMatchObject({ step: "stopped", again: [] });
  });
  it("waits_while_no_other_file_can_be_chosen", () => {
    expect(next(waiting, { act: "open" })).toBe(waiting);
  });
});

it("hears_progress_only_while_copying", () => {
  const progress = { name: "photo.jpg", done: 1, of: 2, file: 1, files: 1 };
  expect(next(copying(photo), { act: "progress", progress })).toMatchObject({ step: "copying", progress });
  expect(next(ready, { act: "progress", progress })).toBe(ready);
  expect(next(ready, { act: "ended", outcome: outcome({}) })).toBe(ready);
  expect(next(copying(photo), { act: "open" })).toEqual(copying(photo));
});
