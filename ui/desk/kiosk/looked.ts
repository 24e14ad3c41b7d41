/** Something that was on the screen for less long was passed by. */
export const LOOKED_MS = 5_000;

/**
 * Which themes were on the screen of one visit long enough to count. In memory only; nothing of it is
 * written before the visit is over, and then only codes, in no order.
 */
export class Looked {
  readonly #now: () => number;
  #open: { theme: string; since: number } | null = null;
  #seen = new Set<string>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** What is on the screen from now on; a theme or a domain, or nothing that has one. */
  at(theme: string | null): void {
    if (theme === (this.#open?.theme ?? null)) return;
    this.#close();
    this.#open = theme === null ? null : { theme, since: this.#now() };
  }

  /** All that was looked at until now. */
  codes(): string[] {
    const open = this.#open;
    this.#close();
    this.#open = open;
    return [...this.#seen].sort();
  }

  forget(): void {
    this.#open = null;
    this.#seen = new Set();
  }

  #close(): void {
    if (this.#open !== null && this.#now() - this.#open.since >= LOOKED_MS) this.#seen.add(this.#open.theme);
    this.#open = null;
  }
}
