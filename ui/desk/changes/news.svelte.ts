import type { SessionView, WhatsNewView } from "../../src/bindings/types";
import { host } from "../../src/host";
import { shiftOf } from "./shift";

/** What changed since this desk was last open. Told when a shift begins, never in the middle of one. */
class News {
  view = $state.raw<WhatsNewView | null>(null);
  /** True once the volunteer goes on without having read it. */
  aside = $state(false);
  #shift: string | null = null;
  #desk: string | null = null;

  /** How many changes wait to be read. */
  get count(): number {
    return this.view === null ? 0 : this.view.lines.length + this.view.more;
  }

  /** Whether the list stands in the place of the intake. */
  get showing(): boolean {
    return this.count > 0 && !this.aside;
  }

  /**
   * Looks once for every shift, and once more whenever somebody takes the desk over in it. What
   * cannot be told now does not keep anybody from the desk.
   */
  async follow(session: SessionView | null, handovers = 0): Promise<void> {
    const half = shiftOf(session);
    const shift = half === null ? null : `${half} ${handovers}`;
    if (shift === this.#shift) return;
    this.#shift = shift;
    this.view = null;
    this.aside = false;
    this.#desk = session?.desk_id ?? null;
    if (shift === null) return;
    try {
      const view = await host.call("whats_new", this.#body());
      if (shift === this.#shift) this.view = view;
    } catch {
      // Not told now, as behind a lock; asked again when the desk is read again.
      if (shift === this.#shift) this.#shift = null;
    }
  }

  later(): void {
    this.aside = true;
  }

  again(): void {
    this.aside = false;
  }

  /** Read: this desk is not told the same again. */
  async read(): Promise<void> {
    const upTo = this.view?.up_to ?? 0;
    this.view = null;
    if (upTo === 0) return;
    try {
      await host.call("whats_new_seen", { ...this.#body(), up_to: upTo });
    } catch {
      // Told once more the next time, which does no harm.
    }
  }

  #body(): { desk_id?: string } {
    return this.#desk === null ? {} : { desk_id: this.#desk };
  }
}

export const news = new News();
