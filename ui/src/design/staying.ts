// Why Cairn stays open for longer than usual: someone is on the phone, or works in the companion. Given from outside:
// design/ knows nothing of the shell.

/** Long enough for a call or a form; then it locks after all. */
export const longer = 30;

export class Staying {
  #reasons = new Set<string>();
  /** The minutes without a touch until it locks; `null`: as usual. */
  changed: (minutes: number | null) => void = () => {};
  /** Somebody is there, in another window. */
  touched: () => void = () => {};

  begin(reason: string) {
    this.#reasons.add(reason);
    this.changed(longer);
  }

  end(reason: string) {
    if (this.#reasons.delete(reason) && this.#reasons.size === 0) this.changed(null);
  }
}

export const staying = new Staying();
