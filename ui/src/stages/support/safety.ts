// The safety plan is a note like any other: a heading, then the parts that were filled in, each under its own heading.
// Plain functions. It is read again by these headings, in whatever language it was written.
import type { Entry } from "../../bridge";
import { plain } from "../../design/words";

export const parts = ["signs", "people", "place", "word", "phone", "dark", "take", "again"] as const;
export type Part = (typeof parts)[number];
export type Plan = Record<Part, string>;

export const emptyPlan = (): Plan => ({
  signs: "",
  people: "",
  place: "",
  word: "",
  phone: "",
  dark: "",
  take: "",
  again: "",
});

const files = import.meta.glob<string>("../../../../content/locales/*/safety.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What a message says in each language there is. */
function everywhere(id: string): string[] {
  const line = new RegExp(`^${id} = (.+)$`, "m");
  return Object.values(files).flatMap((text) => line.exec(text)?.[1]?.trim() ?? []);
}

const headings = everywhere("safety-heading");
const partOf = new Map<string, Part>(
  parts.flatMap((part) => everywhere(`safety-${part}`).map((said): [string, Part] => [said, part])),
);

export const isPlan = (entry: Pick<Entry, "kind" | "text">): boolean =>
  entry.kind === "note" && headings.includes(entry.text.split("\n", 1)[0]?.trim() ?? "");

/** The plan as a note; null where nothing is filled in. */
export function written(plan: Plan): string | null {
  const filled = parts.filter((part) => plan[part].trim());
  if (filled.length === 0) return null;
  return [plain("safety-heading"), ...filled.map((part) => `${plain(`safety-${part}`)}\n${plan[part].trim()}`)].join(
    "\n\n",
  );
}

/** The plan from its note. Words that stand under no heading of ours are kept with the first part. */
export function read(text: string): Plan {
  const plan = emptyPlan();
  let at: Part = parts[0];
  for (const line of text.split("\n").slice(1)) {
    const next = partOf.get(line.trim());
    if (next) at = next;
    else plan[at] += `${line}\n`;
  }
  for (const part of parts) plan[part] = plan[part].trim();
  return plan;
}
