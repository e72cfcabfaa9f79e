// All entries of some kinds: a page that shows one kind does not read a hundred thousand of the others.
import { bridge, type Entry, type EntryKind } from "./index";

/** More than any record has. */
const all = 0xffff_ffff;

/** The oldest first, as they were written down. */
export async function entriesOf(...kinds: EntryKind[]): Promise<Entry[]> {
  const { entries } = await bridge.entryPage({ kinds, before: null, limit: all });
  return [...entries].reverse();
}
