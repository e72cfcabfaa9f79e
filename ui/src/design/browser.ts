// The person's own browser. How to open it is given from outside: design/ knows nothing of the bridge.
type Opener = (address: string) => Promise<void>;

class Browser {
  opener: Opener = () => Promise.resolve();

  /** Only secure addresses; Rust opens none that doesn't stand in the content. */
  canOpen(address: string): boolean {
    return address.startsWith("https://");
  }
}

export const browser = new Browser();
