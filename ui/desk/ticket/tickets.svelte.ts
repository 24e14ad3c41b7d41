import { tick } from "svelte";
import type { TicketsView } from "../../src/bindings/types";
import { host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { translator } from "../../src/i18n/index.svelte";

/** What became of the cards that this tablet made. It is asked anew, and never kept by the page. */
class Tickets {
  readonly found = new Loaded<TicketsView>();

  async load(): Promise<void> {
    await this.found.load(() => host.call("tickets", { locale: translator().locale }));
  }

  /** Passes on what the desk heard. Rejects with what the program says. */
  async answer(ticketId: string, result: string, reason: string | null): Promise<void> {
    await host.call("answer_ticket", {
      ticket_id: ticketId,
      result,
      ...(reason === null ? {} : { reason }),
    });
    await this.#arrive();
  }

  /** Puts away what was seen. Rejects with what the program says. */
  async settle(ticketId: string): Promise<void> {
    await host.call("settle_ticket", { ticket_id: ticketId });
    await this.#arrive();
  }

  /* The line that was answered moves or goes; the keyboard goes on from the heading over it. */
  async #arrive(): Promise<void> {
    await this.load();
    await tick();
    document.getElementById("ticket-follow")?.focus({ preventScroll: true });
  }
}

export const tickets = new Tickets();
