// A text that Cairn drafted and the person may have changed. A change of theirs is never written over.

export type Edited = {
  /** What Cairn would write. */
  drafted: string;
  /** What stands in the box. */
  text: string;
  /** Cairn would write something else since the person changed it. */
  newer: boolean;
};

export function asDrafted(drafted: string): Edited {
  return { drafted, text: drafted, newer: false };
}

export function isEdited(one: Edited | undefined): boolean {
  return one !== undefined && one.text !== one.drafted;
}

export function typed(one: Edited, text: string): Edited {
  return { ...one, text, newer: one.newer && text !== one.drafted };
}

/** A new draft takes the place of the old one, and leaves the person's own words where they are. */
export function redrafted(one: Edited, drafted: string): Edited {
  if (!isEdited(one) || one.text === drafted) return asDrafted(drafted);
  return { drafted, text: one.text, newer: one.newer || drafted !== one.drafted };
}
