// A call or a report as it goes into the record: the ledger where there is a number to come back to, else the journal.
import type { EntryDraft, SubmissionDraft } from "../../bridge";
import { plain } from "../../design/words";

export type Way = "phone" | "form";
export type Note = { who: string; at: string; number: string; pin: string; said: string; report: boolean };
export type To = {
  /** The service's id; null for an office that is not in the directory, such as the police near by. */
  service: string | null;
  name: string;
};
export type Noted = { submission: SubmissionDraft } | { entry: EntryDraft };

const given = (value: string) => value.trim() || null;

/** Under which a note is held while it is written. */
export const noteKey = (caseId: string, way: Way, service: string | null, step: string | undefined) => [
  ...[caseId, "note", way],
  service ?? "",
  step ?? "",
];

/** Whether this does the step of the plan that led here: asking an office for advice is no report yet. */
export function doesStep(note: Pick<Note, "report">, kind: string, way: Way): boolean {
  return way === "form" || note.report || !takesReports(kind);
}

/** Offices take reports; people to talk to and emergency numbers mostly don't. */
export function takesReports(kind: string): boolean {
  return kind === "official-report" || kind === "child-protection" || kind === "missing";
}

export function noted(note: Note, to: To, way: Way): Noted {
  const [who, number, pin] = [given(note.who), given(note.number), given(note.pin)];
  const words = [
    plain(way === "phone" ? "contact-wrote-called" : "contact-wrote-sent", { name: to.name }),
    who ? plain("contact-wrote-who", { who }) : null,
  ];
  const said = given(note.said);
  const text = (more: (string | null)[]) => [...words, ...more, said].filter(Boolean).join("\n");
  if (to.service && (way === "form" || note.report || number)) {
    const submission = { platform: null, service: to.service, route: way, at: note.at, number, pin, text: text([]) };
    return { submission };
  }
  // The journal has no boxes for a number: it goes into the words, so that it is found again.
  const more = [number ? plain("contact-wrote-number", { number }) : null];
  return {
    entry: { kind: "call", at: note.at, certainty: "exact", text: text(more), accounts: [], sign: null },
  };
}
