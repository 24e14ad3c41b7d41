import type { EventView, Fiche, Hit, SearchReply } from "../../src/bindings/types";
import type { Loaded } from "../../src/host/loaded.svelte";
import type { Agenda } from "../events/agenda.svelte";
import type { Rights } from "./rights/rights.svelte";
import type { Wish } from "./tell/wish.svelte";
import { WAYS, type Way } from "./ways/ways";
import type { Topic } from "./youth/topics";

/** A page of the kiosk, with what was found for it. */
export type Place =
  | { kind: "language" }
  | { kind: "home" }
  | { kind: "domain"; domain: string }
  | { kind: "way"; way: Way; found: Loaded<SearchReply> }
  | { kind: "youth" }
  | { kind: "topic"; topic: Topic; found: Loaded<SearchReply> }
  /** Without a theme: everything that is open now. */
  | { kind: "results"; theme: string | null; open: boolean; found: Loaded<SearchReply> }
  | { kind: "fiche"; service: string; found: Loaded<Fiche> }
  | { kind: "card" }
  | { kind: "basket" }
  | { kind: "tell"; wish: Wish }
  | { kind: "rights"; found: Rights }
  | { kind: "events"; found: Agenda }
  | { kind: "event"; event: string; found: Loaded<EventView> };

/**
 * The themes of what is on the screen: of a search what was recognised, and what each that was found is
 * first of all about. Its other themes are not: an ordinary word would look as if it were delicate.
 */
export function themesOf(place: Place, reply: SearchReply | null): readonly string[] {
  switch (place.kind) {
    case "results":
      return place.theme === null ? [] : [place.theme];
    case "fiche":
    case "event":
      return place.found.value?.themes ?? [];
    case "way":
      return WAYS[place.way].places?.themes ?? [];
    case "rights":
      return firstThemes(place.found.where?.services ?? []);
    case "home":
      return reply === null ? [] : [...reply.themes, ...firstThemes(reply.hits)];
    default:
      return [];
  }
}

function firstThemes(hits: readonly Hit[]): readonly string[] {
  return hits.flatMap((hit) => hit.themes.slice(0, 1));
}
