// Everything that is kept, as rows of one list: what was written, what was taken in, what stays where it is.
import type { Entry, EntryCount, EntryKind, EntryStub, EvidenceItem, Step } from "../../bridge";
import type { IconName } from "../../design/Icon.svelte";
import type { Where } from "../../design/where";
import { has, t } from "../../design/words";

/** Which part of the list a thing stands in. The first two and "words" are what the place counts. */
export type Shelf = "written" | "files" | "words" | "calls" | "signs" | "duty";
export const shelves: readonly Shelf[] = ["written", "files", "words", "calls", "signs", "duty"];

export type Row =
  | { kind: "entry"; id: string; shelf: Shelf; added: string; entry: Entry }
  | { kind: "item"; id: string; shelf: Shelf; added: string; item: EvidenceItem }
  | { kind: "stub"; id: string; shelf: Shelf; added: string; stub: EntryStub };

const ofKind: Record<Entry["kind"], Shelf> = {
  note: "written",
  payment: "written",
  call: "calls",
  observation: "signs",
  duty: "duty",
};

export type Shown = Shelf | "all";

/** The kinds of entries that stand on a shelf; none named means all of them, and `null` that no entry stands there. */
export function kindsOn(shelf: Shown): EntryKind[] | null {
  if (shelf === "all") return [];
  const kinds = (Object.keys(ofKind) as EntryKind[]).filter((kind) => ofKind[kind] === shelf);
  return kinds.length > 0 ? kinds : null;
}

/** How much stands on each shelf, whether it is shown or not. */
export function countsOf(entries: readonly EntryCount[], others: readonly Row[]): { value: Shelf; count: number }[] {
  const written = (shelf: Shelf) =>
    entries.reduce((sum, { kind, count }) => (ofKind[kind] === shelf ? sum + count : sum), 0);
  return shelves.map((value) => ({
    value,
    count: written(value) + others.filter((row) => row.shelf === value).length,
  }));
}

/** As rows, the latest first: what was just kept is seen at once. */
export function rows(
  entries: readonly Entry[],
  items: readonly EvidenceItem[],
  stubs: readonly EntryStub[] = [],
): Row[] {
  const all: Row[] = [
    ...entries.map((entry): Row => ({
      kind: "entry",
      id: entry.id,
      shelf: ofKind[entry.kind],
      added: entry.written,
      entry,
    })),
    ...items.map((item): Row => ({
      kind: "item",
      id: item.id,
      shelf: item.protected || item.erased ? "words" : "files",
      added: item.added,
      item,
    })),
    ...stubs.map((stub): Row => ({ kind: "stub", id: stub.id, shelf: ofKind[stub.kind], added: stub.written, stub })),
  ];
  return latestFirst(all);
}

export const latestFirst = (all: readonly Row[]): Row[] =>
  [...all].sort((a, b) => Date.parse(b.added) - Date.parse(a.added));

/** Why a reference stays where it is: an archive, a file that came here by its name, or words alone. */
export function staysAs(item: EvidenceItem): "archive" | "file" | "words" {
  if (item.holds.length > 0) return "archive";
  // A file with a part that nobody may take in was looked into before: only that nothing was copied is true of each.
  return item.original_name !== null && item.size === null ? "file" : "words";
}

export type TileLook = { icon: IconName; label: string; dashed: boolean };

/** What stands where others would show a picture. Nothing of a file is ever drawn here. */
export function tileOf(row: Row): TileLook {
  if (row.kind === "entry") {
    const icons = { note: "words", call: "phone", payment: "money", observation: "eye", duty: "words" } as const;
    return { icon: icons[row.entry.kind], label: t(`preserve-kind-${row.entry.kind}`), dashed: false };
  }
  return row.kind === "stub" ? stubTile() : itemTile(row.item);
}

const stubTile = (): TileLook => ({ icon: "page", label: t("protected-stub"), dashed: true });

export function itemTile(item: EvidenceItem): TileLook {
  if (item.erased) return stubTile();
  if (item.kind === "reference") return { icon: "page", label: t("preserve-tile-words"), dashed: true };
  if (item.protected) return { icon: "lock", label: t("preserve-tile-closed"), dashed: true };
  if (item.media_type === "text/plain") return { icon: "chat", label: t("preserve-tile-text"), dashed: false };
  return { icon: "covered", label: t("preserve-tile-covered"), dashed: false };
}

const media = ["image", "video", "audio", "text"] as const;

/** "Picture", by the bytes of the file and not by its name. */
export function mediaWords(type: string | null): string {
  const found = media.find((one) => type?.startsWith(`${one}/`));
  if (found) return t(`preserve-media-${found}`);
  return type === "application/pdf" ? t("preserve-media-pdf") : t("preserve-media-other");
}

/** Words for a code of the core; for one without words the general ones, with the code in them. */
export function codeWords(id: string, general: string, args: Record<string, string> = {}): string {
  return has(id) ? t(id, args) : t(general, args);
}

/** The page where a step of the plan is done, for the steps that have one. */
const work: Record<string, Where> = {
  "keep-chat": { page: "witness" },
  "write-down": { page: "entry" },
  "note-place": { page: "reference" },
  "secure-device": { page: "device" },
};
export const workOf = (step: Step): Where | null => work[step.id] ?? null;

/** The step of this place that comes next; the one that the person came for stands first. */
export function nextHere(steps: readonly Step[], wished: string | undefined): Step | null {
  const open = steps.filter((step) => step.stage === "preserve" && step.state === "open");
  return open.find((step) => step.id === wished) ?? open[0] ?? null;
}
