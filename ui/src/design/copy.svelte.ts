// What was copied last, so that only one button says "Copied". How to copy is given from outside:
// design/ knows nothing of the bridge.
type Copier = (text: string) => Promise<void>;

class Copied {
  button = $state<string | null>(null);
  /** The button whose text did not reach the clipboard: nobody may believe that it did. */
  failed = $state<string | null>(null);
  copier: Copier = () => Promise.resolve();

  async copy(button: string, text: string) {
    this.failed = null;
    try {
      await this.copier(text);
      this.button = button;
    } catch {
      this.button = null;
      this.failed = button;
    }
  }
}

export const copied = new Copied();
