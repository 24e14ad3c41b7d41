import type { BellRing } from "../../src/bindings/types";
import { host as program, type Host } from "../../src/host";
import { chime, FALLING } from "../parts/chime";

/** Somebody who plays with the kiosk does not make the desk ring all the time. */
const QUIET_BETWEEN = 15_000;
/** How long ago it was changes by the minute, and after ten it is forgotten. */
const LOOK_AGAIN = 30_000;

/** Who waits at a kiosk of this desk. Nothing of it is kept; the tablet forgets it after ten minutes. */
export class DeskBell {
  /** How many got no answer yet; known before a locked desk too. */
  waiting = $state(0);
  /** Who they are; only while the desk is unlocked. */
  rings = $state.raw<readonly BellRing[]>([]);
  /** How often somebody rang since this desk looks. */
  arrivals = $state(0);
  readonly #host: Host;
  #rang = -QUIET_BETWEEN;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** The newest question to the tablet; an answer to one before it, or to one that was followed no more, is not shown. */
  #asked = 0;

  constructor(host: Host = program) {
    this.#host = host;
  }

  /** Follows the bell of the tablet until the returned function is called. */
  follow(locked: boolean): () => void {
    void this.#look(locked);
    const stop = this.#host.listen((change) => {
      if (change.doorbell || change.today) void this.#look(locked);
    });
    return () => {
      stop();
      this.#asked += 1;
      clearTimeout(this.#again);
      this.rings = [];
    };
  }

  /** Says to the kiosk that somebody comes, now or in a moment; or that it is over. */
  async answer(kiosk: string, answer: "coming" | "later" | "done"): Promise<void> {
    const asked = ++this.#asked;
    try {
      const { rings } = await this.#host.call("doorbell_answer", { kiosk, answer });
      if (asked === this.#asked) this.#show(rings, false);
    } catch {
      // Nobody waits there any more.
      if (asked === this.#asked) await this.#look(false);
    }
  }

  async #look(locked: boolean): Promise<void> {
    const asked = ++this.#asked;
    try {
      const { waiting } = await this.#host.call("doorbell_state", {});
      const { rings } = locked ? { rings: [] } : await this.#host.call("doorbell_rings", {});
      if (asked !== this.#asked) return;
      if (waiting > this.waiting) {
        this.arrivals += 1;
        this.#ring();
      }
      this.waiting = waiting;
      this.#show(rings, locked);
    } catch {
      // A desk that was locked meanwhile; the next change tells again.
      if (asked === this.#asked) this.rings = [];
    }
  }

  /** Shows them, and looks again while somebody waits. */
  #show(rings: readonly BellRing[], locked: boolean): void {
    this.rings = rings;
    clearTimeout(this.#again);
    if (rings.length > 0 || this.waiting > 0) this.#again = setTimeout(() => void this.#look(locked), LOOK_AGAIN);
  }

  #ring(): void {
    const now = performance.now();
    if (now - this.#rang < QUIET_BETWEEN) return;
    this.#rang = now;
    chime(FALLING);
  }
}

/** The bell of this desk. */
export const deskBell = new DeskBell();
