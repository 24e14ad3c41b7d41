/** What the idle watch needs of the world; a test brings its own. */
export interface IdleWorld {
  now(): number;
  later(work: () => void, ms: number): () => void;
}

export type IdlePhase = "awake" | "asking" | "gone";

/** A visitor who does nothing for this long is asked whether they are still there. */
export const QUIET_MS = 60_000;
/** And has this long to answer: WCAG 2.2.1 asks for at least twenty seconds. */
export const ASKING_MS = 30_000;

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
 */
export class IdleWatch {
  phase: IdlePhase = "awake";
  #world: IdleWorld;
  #tell: (phase: IdlePhase, secondsLeft: number) => void;
  #last: number;
  #cancel: () => void = () => undefined;

  constructor(world: IdleWorld, tell: (phase: IdlePhase, secondsLeft: number) => void) {
    this.#world = world;
    this.#tell = tell;
    this.#last = world.now();
    this.#wait(QUIET_MS);
  }

  /** The visitor did something. While the question stands, only `stay` answers it. */
  touched(): void {
    if (this.phase !== "awake") return;
    if (this.#world.now() - this.#last >= QUIET_MS) this.check();
    else this.#last = this.#world.now();
  }

  /** The visitor asked for more time. */
  stay(): void {
    if (this.phase === "gone") return;
    this.phase = "awake";
    this.#last = this.#world.now();
    this.#tell("awake", 0);
    this.#wait(QUIET_MS);
  }

  /** Looks at the clock now; also called when the page becomes visible again. */
  check(): void {
    if (this.phase === "gone") return;
    const quiet = this.#world.now() - this.#last;
    if (quiet >= QUIET_MS + ASKING_MS) {
      this.stop();
      this.phase = "gone";
      this.#tell("gone", 0);
    } else if (quiet >= QUIET_MS) {
      this.phase = "asking";
      this.#tell("asking", Math.ceil((QUIET_MS + ASKING_MS - quiet) / 1000));
      this.#wait(1000);
    } else {
      this.#wait(QUIET_MS - quiet);
    }
  }

  /** Ends the watch without a word. */
  stop(): void {
    this.#cancel();
    this.#cancel = () => undefined;
  }

  #wait(ms: number): void {
    this.stop();
    this.#cancel = this.#world.later(() => this.check(), ms);
  }
}
