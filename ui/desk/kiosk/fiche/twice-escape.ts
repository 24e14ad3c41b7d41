/** Between the two presses at most; slower ones are two presses that mean something else. */
const TOGETHER_MS = 1500;

/** Tells when Escape was pressed twice, one shortly after the other. */
export class TwiceEscape {
  #last: number | null = null;

  /** Says whether this press is the second one; then it begins anew. */
  pressed(now: number): boolean {
    const second = this.#last !== null && now - this.#last <= TOGETHER_MS;
    this.#last = second ? null : now;
    return second;
  }
}
