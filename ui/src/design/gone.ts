// An item was erased, or is protected now: what still holds a text that may tell of it lets go.
const listeners = new Set<() => void>();

export function whenGone(letGo: () => void) {
  listeners.add(letGo);
}

export function gone() {
  for (const letGo of listeners) letGo();
}
