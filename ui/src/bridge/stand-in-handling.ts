// What to do now, as the core says it of an invented case in Ohio.
import type * as t from "./generated";

const day = "2026-11-23";
const page = "https://example.org/advice";
const step = (position: number, kind: t.HandlingKind, id: string, title: string, more: string): t.HandlingStep => ({
  ...{ position, id, kind, title, more, services: [], confirmed: "yes", of_cairn: false },
  ...{ sources: [page], read_on: day, checked_live: null, old: false },
});
const office: t.Recommendation = {
  position: 1,
  service: "us-ncmec-cybertipline",
  name: "NCMEC CyberTipline",
  kind: "official-report",
  phone: "1-800-843-5678",
  text: null,
  url: "https://report.cybertip.org/",
  reason: "It is about someone who is, or may be, under 18.",
  says: "Takes reports from anyone.",
  hours: "24/7",
  open_now: true,
  opens_at: null,
  confirmed: true,
  checked_live: null,
  source: "https://report.cybertip.org/",
  read_on: day,
  old: false,
  anonymous: true,
};

export function handling(item: t.EvidenceItem | null): t.Handling {
  const kept = item !== null && item.protected && item.kind !== "reference";
  const steps: t.HandlingStep[] = [
    step(1, "do", "look-away", "Look away, and stay calm", "Lock the screen or close it."),
    {
      ...step(2, "do", "ask", "Ask: leave it, or delete it?", "Call the police or one of these."),
      ...{ services: [office], confirmed: "partly" },
    },
    step(3, "do", "note", "Write down what they said, who said it, and when", "A name, the day, the time."),
    ...(kept ? [{ ...step(4, "do", "kept", "It lies in this record, closed", "Nothing opens it."), ...ofCairn }] : []),
    step(5, "dont", "dont-delete", "Don’t delete it to hide it", "Leave the messages, too."),
    step(6, "law", "law-us", "US law: no one may have such a picture", "It is a federal crime."),
  ];
  return { whose: "guardian", country: "US", steps };
}
const ofCairn = { confirmed: "no" as const, of_cairn: true, sources: [], read_on: null };
