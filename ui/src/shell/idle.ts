// Locks by itself when nobody has touched anything for a while.

export const defaultMinutes = 5;

export class IdleLock {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #deadline = 0;
  #minutes = defaultMinutes;

  constructor(
    private readonly onIdle: () => void,
    private readonly now: () => number = Date.now,
  ) {}

  get minutes() {
    return this.#minutes;
  }

  start(minutes = this.#minutes) {
    this.#minutes = minutes;
    this.#deadline = this.now() + minutes * 60_000;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), minutes * 60_000);
  }

  /** A key or the mouse. After the computer slept, the first touch comes too late: then it locks. */
  touched() {
    if (this.#timer === undefined) return;
    if (this.now() >= this.#deadline) this.#lock();
    else this.#deadline = this.now() + this.#minutes * 60_000;
  }

  /** So many minutes from now on. Where nothing runs, nothing begins to. */
  wait(minutes = defaultMinutes) {
    if (this.#timer === undefined) this.#minutes = minutes;
    else this.start(minutes);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** One timer that looks again at the deadline: moving the mouse doesn't make a thousand of them. */
  #look() {
    const left = this.#deadline - this.now();
    if (left <= 0) this.#lock();
    else this.#timer = setTimeout(() => this.#look(), left);
  }

  #lock() {
    this.stop();
    this.onIdle();
  }
}
