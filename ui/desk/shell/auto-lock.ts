/** What the watch needs of the world; a test brings its own. */
export interface LockWorld {
  now(): number;
  later(work: () => void, ms: number): () => void;
}

/** Awake, about to lock, or due to be locked. */
export type LockPhase = "awake" | "soon" | "due";

/** So long before it locks, the screen says so. */
export const SOON_MS = 20_000;

export const browserWorld: LockWorld = {
  now: () => Date.now(),
  later: (work, ms) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Watches a desk that nobody touches. Time is measured against the clock at every tick, so that a
 * tablet that slept locks as it wakes; a clock that was set back locks too, rather than give time away.
 */
export class AutoLock {
  phase: LockPhase = "awake";
  #world: LockWorld;
  #limit: number;
  #tell: (phase: LockPhase) => void;
  #last: number;
  #cancel: () => void = () => undefined;

  constructor(world: LockWorld, minutes: number, tell: (phase: LockPhase) => void) {
    this.#world = world;
    this.#limit = minutes * 60_000;
    this.#tell = tell;
    this.#last = world.now();
    this.#wait(this.#limit - SOON_MS);
  }

  /** Somebody did something. What slept past its time locks all the same. */
  touched(): void {
    if (this.phase === "due") return;
    if (this.#isOver()) {
      this.check();
      return;
    }
    this.#last = this.#world.now();
    if (this.phase === "soon") {
      this.#go("awake");
      this.#wait(this.#limit - SOON_MS);
    }
  }

  /** Looks at the clock now; also called when the page is seen again. */
  check(): void {
    if (this.phase === "due") return;
    const left = this.#limit - this.#quiet();
    if (this.#isOver()) {
      this.stop();
      this.#go("due");
    } else if (left <= SOON_MS) {
      this.#go("soon");
      this.#wait(Math.min(left, 1000));
    } else {
      this.#wait(left - SOON_MS);
    }
  }

  /** Ends the watch without a word. */
  stop(): void {
    this.#cancel();
    this.#cancel = () => undefined;
  }

  #quiet(): number {
    return this.#world.now() - this.#last;
  }

  #isOver(): boolean {
    const quiet = this.#quiet();
    return quiet < 0 || quiet >= this.#limit;
  }

  #go(phase: LockPhase): void {
    if (this.phase === phase) return;
    this.phase = phase;
    this.#tell(phase);
  }

  #wait(ms: number): void {
    this.stop();
    this.#cancel = this.#world.later(() => this.check(), ms);
  }
}
