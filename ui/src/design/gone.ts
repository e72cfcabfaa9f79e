// An item, an entry or a case was erased, or is protected now: what still holds a text that may tell of it lets go.
type LetGo = (id?: string) => void;
const listeners: LetGo[] = [];

export function whenGone(letGo: LetGo) {
  listeners.push(letGo);
}

/** `id`: what it is that went. Who builds on another was there later, and lets go first. */
export function gone(id?: string) {
  for (const letGo of [...listeners].reverse()) letGo(id);
}
