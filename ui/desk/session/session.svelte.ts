import type { PlaceView, ShiftChoicesView, ShiftEndView } from "../../src/bindings/types";
import { host } from "../../src/host";
import { app } from "../state/app.svelte";

/** What a place is called: its desk, otherwise its site. */
export function placeName(place: PlaceView): string {
  return place.desk ?? place.site;
}

/** Names a place among others; ids of desks and sites never coincide. */
export function placeKey(place: PlaceView): string {
  return place.desk_id ?? place.site_id;
}

/** What a command names a place with. */
export function placeRequest(place: PlaceView): { site_id: string; desk_id?: string } {
  return place.desk_id === null ? { site_id: place.site_id } : { site_id: place.site_id, desk_id: place.desk_id };
}

/** The shift of this desk: what can be chosen at its beginning, and how the last one ended. */
class SessionState {
  choices = $state.raw<ShiftChoicesView | null>(null);
  /** How the shift that was just closed ended, until the volunteer has seen it. */
  ended = $state.raw<ShiftEndView | null>(null);
  /** Whether the tally sheet is in front. */
  paper = $state(false);

  /** Asks what can be chosen. */
  async load(): Promise<void> {
    this.choices = await host.call("shift_choices", {});
  }

  /** Opens the desk; nothing of the shift before it is shown any more. */
  async open(place: PlaceView | null, more: { outside?: boolean; channel?: string; languages?: string[] } = {}): Promise<void> {
    app.today = await host.call("open_desk_session", { ...(place === null ? {} : placeRequest(place)), ...more });
    this.ended = null;
    this.paper = false;
  }

  /** Says which languages are spoken at the desk from now on; without any families read those of the place. */
  async speak(languages: readonly string[]): Promise<void> {
    app.house = await host.call("say_languages", { languages: [...languages] });
  }

  /** Closes the desk, and remembers how its shift ended unless another desk goes on. */
  async close(tallied: boolean): Promise<void> {
    const closed = await host.call("close_desk_session", { tallied });
    const { shift, ...today } = closed;
    app.today = today;
    this.ended = today.session === null ? shift : null;
    if (today.session === null) window.scrollTo(0, 0);
  }

  /** Asks anew how many questions of the shift that ended still wait; it may be put away meanwhile. */
  async renewEnd(): Promise<void> {
    const shown = this.ended;
    if (shown === null) return;
    const { shift } = await host.call("last_shift", {});
    if (shift !== null && this.ended === shown) this.ended = shift;
  }

  showPaper(): void {
    this.paper = true;
    window.scrollTo(0, 0);
  }

  /** The volunteer has seen how the shift ended. */
  clear(): void {
    this.ended = null;
    this.paper = false;
  }
}

export const session = new SessionState();
