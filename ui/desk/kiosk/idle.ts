/** What the idle watch needs of the world; a test brings its own. */
export interface IdleWorld {
  now(): number;
  later(work: () => void, ms: number): () => void;
}

export type IdlePhase = "awake" | "asking" | "ending" | "gone";

/** A visitor who does nothing for this long is asked whether they are still there. */
export const QUIET_MS = 60_000;
/** One who reaches everything by keys, or has the page read out, hears a long page before the next key. */
export const KEYS_QUIET_MS = 180_000;
/** And has this long to answer: WCAG 2.2.1 asks for at least twenty seconds. */
export const ASKING_MS = 30_000;
/** So often in a row somebody who does nothing else gets more time, as WCAG 2.2.1 asks. */
export const MOST_STAYS = 10;

/**
 * What shows that somebody is there: a hand on the glass or the mouse, a key, the focus or a selection that
 * moved, or a page that was moved, by whatever it was.
 */
export type Sign = "hand" | "key" | "focus" | "scroll";
/** The focus and the selection follow a hand within this long; later they moved without one. */
export const FOLLOWS_MS = 2_000;

/** The browser's own clock and timer. */
export const browserWorld: IdleWorld = {
  now: () => Date.now(),
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Watches one visit. Time is measured against the clock at every tick, so that a tablet that slept
 * through its timers forgets the visit the moment it wakes.
 *
 * The quiet time is three times as long while the last signs came from keys alone, or from a focus that no
 * hand moved: who reads by ear gives no sign while a page is read out to them.
 *
 * After the quiet time it asks; `stay` gives a whole quiet time more, ten times in a row, and after
 * that it says calmly that the visit ends. While a text is read aloud the clock stands still, for as
 * long as such a text takes and no longer.
 */
export class IdleWatch {
  phase: IdlePhase = "awake";
  #world: IdleWorld;
  #tell: (phase: IdlePhase, secondsLeft: number) => void;
  #last: number;
  /** When the last hand was, and when the visit began or the question went away: both move the focus. */
  #hand: number | null = null;
  #woken: number;
  #byKeys = false;
  /** How long it may be quiet before it asks; as it was when the quiet began. */
  #allowed = QUIET_MS;
  #stays = 0;
  /** When a reading began, and when it must be over. */
  #reading: { from: number; until: number } | null = null;
  #cancel: () => void = () => undefined;

  constructor(world: IdleWorld, tell: (phase: IdlePhase, secondsLeft: number) => void) {
    this.#world = world;
    this.#tell = tell;
    this.#last = world.now();
    this.#woken = this.#last;
    this.#wait(QUIET_MS);
  }

  /** The visitor did something. While the question stands, only `stay` answers it. */
  touched(sign: Sign): void {
    const asks = this.phase !== "awake";
    if (!asks && this.#quiet() >= this.#allowed) {
      this.check();
      return;
    }
    // The question takes the focus itself, and gives it back.
    if (sign === "focus" && (asks || this.#follows(this.#woken))) return;
    this.#tellApart(sign);
    if (asks) return;
    this.#stays = 0;
    this.#last = this.#world.now();
    if (this.#allowed !== this.#quietTime()) this.#begin();
  }

  /** The visitor asked for more time; the end, once it is said, is not put off. */
  stay(): void {
    if (this.phase === "gone" || this.phase === "ending") return;
    if (this.phase === "asking") this.#stays += 1;
    this.#wake();
  }

  /** Begins anew without counting it: there was nothing to ask about. */
  rest(): void {
    if (this.phase === "gone") return;
    this.#stays = 0;
    this.#byKeys = false;
    this.#wake();
  }

  /** A text begins to be read aloud that takes at most so long. */
  reads(ms: number): void {
    if (this.phase !== "awake") return;
    const from = this.#world.now();
    this.#reading = { from, until: from + ms };
  }

  /** The reading is over; who listened has a whole quiet time from now on. */
  fellSilent(): void {
    if (this.#reading === null) return;
    this.#last = this.#readUntil();
    this.#reading = null;
    if (this.phase === "awake") this.check();
  }

  /** Looks at the clock now; also called when the page becomes visible again. */
  check(): void {
    if (this.phase === "gone") return;
    const quiet = this.#quiet();
    const allowed = this.#allowed;
    if (quiet >= allowed + ASKING_MS) {
      this.stop();
      this.phase = "gone";
      this.#tell("gone", 0);
    } else if (quiet >= allowed) {
      this.phase = this.#stays >= MOST_STAYS ? "ending" : "asking";
      this.#tell(this.phase, Math.ceil((allowed + ASKING_MS - quiet) / 1000));
      this.#wait(1000);
    } else {
      this.#wait(allowed - quiet);
    }
  }

  /** Ends the watch without a word. */
  stop(): void {
    this.#cancel();
    this.#cancel = () => undefined;
  }

  #wake(): void {
    this.phase = "awake";
    this.#reading = null;
    this.#last = this.#world.now();
    this.#woken = this.#last;
    this.#tell("awake", 0);
    this.#begin();
  }

  #begin(): void {
    this.#allowed = this.#quietTime();
    this.#wait(this.#allowed);
  }

  #quietTime(): number {
    return this.#byKeys ? KEYS_QUIET_MS : QUIET_MS;
  }

  /** Whether it was a hand or keys; what only follows a hand is no key, and a page moves by both. */
  #tellApart(sign: Sign): void {
    if (sign === "hand") {
      this.#hand = this.#world.now();
      this.#byKeys = false;
    } else if (sign === "key" || (sign === "focus" && !this.#follows(this.#hand))) this.#byKeys = true;
  }

  #follows(before: number | null): boolean {
    return before !== null && this.#world.now() - before <= FOLLOWS_MS;
  }

  /** How long nothing was done, and nothing was read aloud. */
  #quiet(): number {
    return this.#world.now() - (this.#reading === null ? this.#last : this.#readUntil());
  }

  #readUntil(): number {
    return this.#reading === null ? this.#last : Math.min(this.#world.now(), this.#reading.until);
  }

  #wait(ms: number): void {
    this.stop();
    this.#cancel = this.#world.later(() => this.check(), ms);
  }
}

/** A voice says at least this many signs in a second, slow languages and pauses taken in. */
const SIGNS_A_SECOND = 8;
/** Beginning to speak takes a moment. */
const BREATH_MS = 5_000;

/** How long a text of so many signs takes at most when it is read aloud. Pure. */
export function readingTime(signs: number): number {
  return BREATH_MS + (1000 * signs) / SIGNS_A_SECOND;
}
