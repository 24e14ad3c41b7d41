import type { EventView } from "../../src/bindings/types";
import { host } from "../../src/host";
import { Loaded } from "../../src/host/loaded.svelte";
import { newAgenda } from "./new-agenda";

/** What staff look at of what is on. */
class StaffEvents {
  readonly one = new Loaded<EventView>();
  agenda = $state.raw(newAgenda());
  event = $state<string | null>(null);

  open(event: string): void {
    this.one.forget();
    this.event = event;
    window.scrollTo(0, 0);
  }

  close(): void {
    this.event = null;
    this.one.forget();
    window.scrollTo(0, 0);
  }

  load(locale: string): Promise<void> {
    const event = this.event;
    if (event === null) return Promise.resolve();
    return this.one.load(() => host.call("event", { event_id: event, locale }));
  }

  /** Before families get the tablet: nothing of what staff chose stays. */
  clear(): void {
    this.close();
    this.agenda.forget();
    this.agenda = newAgenda();
  }
}

export const staffEvents = new StaffEvents();
