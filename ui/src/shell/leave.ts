// Shift alone, three times within five seconds. Another key in between, or Shift held for something else, starts over.

export const within = 5000;
export const needed = 3;

export class ShiftCounter {
  #presses: number[] = [];
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly onCount: (count: number) => void,
    private readonly onLeave: () => void,
    private readonly now: () => number = Date.now,
  ) {}

  down(key: string, repeated = false) {
    if (key !== "Shift") this.reset();
    else if (!repeated) this.#alone = true;
  }

  up(key: string) {
    // Counted when it is let go: only then it is sure that nothing was typed with it.
    if (key !== "Shift" || !this.#alone) return;
    this.#alone = false;
    this.#presses = [...this.#recent(), this.now()];
    if (this.#presses.length >= needed) {
      this.reset();
      this.onLeave();
      return;
    }
    this.#announce();
  }

  /** A press of the mouse with Shift held is not Shift alone. */
  reset() {
    this.#alone = false;
    clearTimeout(this.#timer);
    if (this.#presses.length === 0) return;
    this.#presses = [];
    this.onCount(0);
  }

  #recent = () => this.#presses.filter((at) => this.now() - at < within);

  #announce() {
    clearTimeout(this.#timer);
    const oldest = this.#presses[0] ?? this.now();
    this.#timer = setTimeout(
      () => {
        this.#presses = this.#recent();
        if (this.#presses.length > 0) this.#announce();
        else this.onCount(0);
      },
      oldest + within - this.now(),
    );
    this.onCount(this.#presses.length);
  }
}
