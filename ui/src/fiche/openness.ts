import type { Fiche, NextOpen, Place } from "../bindings/types";

type Doors = Pick<Fiche, "places">;

/** Open when one of its doors is; otherwise when the first of them opens next. */
export function openness(fiche: Doors): { open: boolean; next: NextOpen | null } {
  const order = (next: NextOpen) => `${next.day} ${next.opens}`;
  let first: NextOpen | null = null;
  for (const { next_open: next } of fiche.places) {
    if (next !== null && (first === null || order(next) < order(first))) first = next;
  }
  return { open: fiche.places.some((place) => place.open_now), next: first };
}

/** True for what has hours and no door to come to, such as a line to call. */
export function isLine(place: Pick<Place, "secret" | "name" | "lines" | "city">): boolean {
  return !place.secret && place.name === null && place.lines.length === 0 && place.city === null;
}

/** True only when its hours are known: of what has none nobody can say that it is closed. */
export function isClosedNow(fiche: Doors): boolean {
  const { open, next } = openness(fiche);
  return !open && next !== null;
}
