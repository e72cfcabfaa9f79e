// What was copied last, so that only one button says "Copied". How to copy is given from outside:
// design/ knows nothing of the bridge.
/** Copies, and gives after how many seconds the copy is taken away. */
type Copier = (text: string) => Promise<number>;

class Copied {
  button = $state<string | null>(null);
  /** The button whose text did not reach the clipboard: nobody may believe that it did. */
  failed = $state<string | null>(null);
  copier: Copier = () => Promise.resolve(60);
  #until: ReturnType<typeof setTimeout> | undefined;

  async copy(button: string, text: string) {
    this.failed = null;
    try {
      const seconds = await this.copier(text);
      clearTimeout(this.#until);
      this.button = button;
      // Nobody may believe that it is still there.
      this.#until = setTimeout(() => (this.button = null), seconds * 1000);
    } catch {
      this.button = null;
      this.failed = button;
    }
  }
}

export const copied = new Copied();
