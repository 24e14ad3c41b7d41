import type { BellRing } from "../../src/bindings/types";
import { host } from "../../src/host";
import { chime, FALLING } from "../parts/chime";

/** Somebody who plays with the kiosk does not make the desk ring all the time. */
const QUIET_BETWEEN = 15_000;

/** Who waits at a kiosk of this desk. Nothing of it is kept; the tablet forgets it after ten minutes. */
class DeskBell {
  /** How many got no answer yet; known before a locked desk too. */
  waiting = $state(0);
  /** Who they are; only while the desk is unlocked. */
  rings = $state.raw<readonly BellRing[]>([]);
  #rang = -QUIET_BETWEEN;
  #again: ReturnType<typeof setTimeout> | undefined;

  /** Follows the bell of the tablet until the returned function is called. */
  follow(locked: boolean): () => void {
    void this.look(locked);
    const stop = host.listen((change) => {
      if (change.doorbell || change.today) void this.look(locked);
    });
    return () => {
      stop();
      clearTimeout(this.#again);
      this.rings = [];
    };
  }

  async look(locked: boolean): Promise<void> {
    try {
      const { waiting } = await host.call("doorbell_state", {});
      const { rings } = locked ? { rings: [] } : await host.call("doorbell_rings", {});
      if (waiting > this.waiting) this.#ring();
      this.waiting = waiting;
      this.#show(rings, locked);
    } catch {
      // A desk that was locked meanwhile; the next change tells again.
      this.rings = [];
    }
  }

  /** Says to the kiosk that somebody comes, now or in a moment; or that it is over. */
  async answer(kiosk: string, answer: "coming" | "later" | "done"): Promise<void> {
    try {
      const { rings } = await host.call("doorbell_answer", { kiosk, answer });
      this.#show(rings, false);
    } catch {
      // Nobody waits there any more.
      await this.look(false);
    }
  }

  /** Shows them, and looks again each half minute: how long ago it was changes, and then it is forgotten. */
  #show(rings: readonly BellRing[], locked: boolean): void {
    this.rings = rings;
    clearTimeout(this.#again);
    if (rings.length > 0 || this.waiting > 0) this.#again = setTimeout(() => void this.look(locked), 30_000);
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
