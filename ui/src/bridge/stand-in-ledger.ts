// The ledger of the stand-in: how answers, corrections and looks change what was sent, and what is written then. As the core
// does it, shorter.
import type * as t from "./generated";
import { stamp } from "./stand-in-record";

const hours = (at: string, count: number) => stamp(new Date(Date.parse(at) + count * 3_600_000));
const look = (n: number, at: string, what: string): t.FollowUp => ({ look: n, at, what, done: null });

export const followUps = (at: string, notice: t.NoticeKind | null = null): t.FollowUp[] =>
  [
    { at: hours(at, 24), what: "look-for-answer" },
    ...(notice ? [{ at: hours(at, 48), what: notice === "take-it-down" ? "time-is-up" : "look-for-answer" }] : []),
    { at: hours(at, 7 * 24), what: "ask-again" },
  ].map((one, i) => look(i + 1, one.at, one.what));

/** As it is entered. */
export const submission = (n: number, draft: t.SubmissionDraft, written: string): t.Submission =>
  settled({
    id: `submission-${n}`,
    platform: draft.platform,
    service: draft.service,
    route: draft.route,
    at: draft.at,
    number: draft.number,
    pin: draft.pin,
    text: draft.text,
    notice: draft.notice ?? null,
    follows: draft.follows ?? null,
    written,
    versions: [
      { version: 1, at: draft.at, number: draft.number, pin: draft.pin, text: draft.text, written, reason: null },
    ],
    answers: [],
    pictures: [],
    follow_ups: followUps(draft.at, draft.notice ?? null),
    standing: "waiting",
  });

export function answered(sent: t.Submission, draft: t.AnswerDraft, written: string): t.Submission {
  const answer: t.SubmissionAnswer = {
    id: `${sent.id}-answer-${sent.answers.length + 1}`,
    kind: draft.kind,
    at: draft.at,
    text: draft.text,
    look: draft.look,
    corrects: draft.corrects,
    reason: draft.reason,
    written,
    corrected: false,
  };
  const answers = sent.answers.map((one) => (one.id === draft.corrects ? { ...one, corrected: true } : one));
  const next = draft.next ? [look(sent.follow_ups.length + 1, draft.next, "look-again")] : [];
  return settled({ ...sent, answers: [...answers, answer], follow_ups: [...sent.follow_ups, ...next] });
}

export const lookedAgain = (sent: t.Submission, at: string): t.Submission =>
  settled({ ...sent, follow_ups: [...sent.follow_ups, look(sent.follow_ups.length + 1, at, "look-again")] });

export function bettered(sent: t.Submission, c: t.SubmissionCorrection, written: string): t.Submission {
  const { at, number, pin, text, reason } = c;
  const version: t.SubmissionVersion = { version: sent.versions.length + 1, at, number, pin, text, written, reason };
  return settled({ ...sent, at, number, pin, text, versions: [...sent.versions, version] });
}

/** Which looks are done, and how it stands. */
function settled(sent: t.Submission): t.Submission {
  const answers = sent.answers.filter((one) => !one.corrected);
  const done = (one: t.FollowUp) => {
    const by = answers.find(
      (answer) =>
        (answer.look ?? 0) >= one.look ||
        Date.parse(answer.at) >= Date.parse(one.at) ||
        (one.what !== "look-again" && (answer.kind === "removed" || answer.kind === "refused")),
    );
    return by?.at ?? null;
  };
  const follow_ups = sent.follow_ups.map((one) => ({ ...one, done: done(one) }));
  const past = follow_ups.filter((one) => Date.parse(one.at) <= Date.now());
  const standing: t.Standing = answers.some((one) => one.kind !== "received" && one.kind !== "nothing")
    ? "answered"
    : past.some((one) => one.what === "time-is-up")
      ? "overdue"
      : past.some((one) => !one.done)
        ? "look"
        : "waiting";
  return { ...sent, follow_ups, standing };
}

export function texts(sent: t.Submission, language: string): t.FollowUpText[] {
  const quoted = `On ${sent.at} I wrote to you${sent.number ? `, number ${sent.number}` : ""} (${language}).`;
  const one = (id: string, more: Partial<t.FollowUpText> = {}): t.FollowUpText => ({
    id,
    title: id === "complaint" ? "Complain to the FTC" : id === "second-look" ? "Ask for a second look" : "Ask again",
    reason: "When nothing has come.",
    text: `${quoted} Please tell me what you decided.`,
    language,
    know: ["Never send the picture, even if they ask for it."],
    service: null,
    url: null,
    form: null,
    ...more,
  });
  const complaint = {
    service: "us-ftc-take-it-down",
    url: "https://takeitdown.ftc.gov/",
    form: "ftc-take-it-down",
  };
  if (sent.answers.some((answer) => answer.kind === "removed")) return [];
  if (sent.answers.some((answer) => answer.kind === "refused")) return [one("second-look")];
  return sent.standing === "overdue" ? [one("complaint", complaint), one("ask-again")] : [one("ask-again")];
}

const fact = (id: string, kind: t.FactKind, text: string, confirmed: t.Sure): t.NoticeFact => ({
  ...{ id, kind, text, confirmed },
  sources: confirmed === "no" ? [] : ["https://law.example.org/"],
});
const facts: t.NoticeFact[] = [
  fact("person", "covers", "It is for anyone, adult or child, who is shown.", "yes"),
  fact("hours", "duty", "They must remove it within 48 hours.", "yes"),
  fact("removes-nothing", "late", "The FTC itself removes nothing.", "partly"),
  fact("start", "open", "When this duty starts is not confirmed.", "no"),
];
export const laws: t.NoticeLaw[] = (["take-it-down", "dsa", "uk"] as const).map((kind) => ({
  kind,
  title: kind,
  law: "47 U.S.C. 223a(a)(1)(B)",
  facts,
  read_on: "2026-11-23",
}));

export function notice(r: t.NoticeRequest, language: string): t.Notice {
  const element = (id: string, title: string, missing: string[]): t.NoticeElement => ({
    ...{ id, title, by_law: r.kind !== "uk", confirmed: "yes", present: missing.length === 0, missing, left_out: null },
  });
  const unless = (there: unknown, sentence: string) => (there ? [] : [sentence]);
  const elements = [
    element("signature", "A signature, and in which capacity you sign", [
      ...unless(r.name, "The name is missing."),
      ...unless(r.capacity, "It doesn’t say who you are."),
    ]),
    element("identification", "Which picture it is, and exactly where", [
      ...unless(r.shows, "It doesn’t say which picture it is."),
      ...unless(r.addresses.length + r.cite.length, "It doesn’t say exactly where it is."),
    ]),
    element("good-faith", "That you believe in good faith", unless(r.believes, "The statement is missing.")),
    element("contact", "A way to reach you", unless(r.contact, "There is no way to reach you.")),
  ];
  const text = [r.receiver ?? r.platform, ...r.addresses, r.shows, r.contact, r.name].filter(Boolean).join("\n");
  const field = (id: string, label: string, words: string): t.DraftField => ({
    ...{ id, label, text: words, count: words.length, limit: null, unit: "utf16" },
  });
  return {
    kind: r.kind,
    platform: r.platform,
    route: r.kind,
    language,
    law: "47 U.S.C. 223a(a)(1)(B)",
    fields: [field("subject", "Subject", "Removal request"), field("text", "The request", `${text} (${language})`)],
    elements,
    complete: elements.every((one) => one.present),
    beside: [
      { text: "Never send the picture.", service: null },
      { text: "Tell the CyberTipline too.", service: "us-ncmec-cybertipline" },
    ],
    after: ["When it is sent, note day and time here."],
    facts,
    url: r.platform === "instagram" ? "https://platform.example.org/report" : null,
    url_is_form: true,
    read_on: "2026-11-23",
  };
}
