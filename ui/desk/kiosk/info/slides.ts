import type { EventItem, EventsView } from "../../../src/bindings/types";

/** How many activities one picture of the screen holds, so that they can be read from the door. */
export const ITEMS = 3;
/** More than these nobody waits for. */
export const MOST_DAYS = 12;

export type Slide = { kind: "house" } | { kind: "day"; day: string; items: readonly EventItem[] };
/** A slide in one language. */
export type Frame = { slide: number; locale: string };

/**
 * What is shown in turn: the house, and what is still to come this week, day by day. What does not go
 * on, and what is over at `now` (`2026-11-24 10:00`), is left out.
 */
export function slidesOf(events: EventsView | null, now: string): readonly Slide[] {
  const days = (events?.days ?? []).flatMap(({ day, items }) => {
    const held = items.filter((item) => isHeld(item) && !isOver(day, item, now));
    const parts: Slide[] = [];
    for (let at = 0; at < held.length; at += ITEMS) parts.push({ kind: "day", day, items: held.slice(at, at + ITEMS) });
    return parts;
  });
  return [{ kind: "house" }, ...days.slice(0, MOST_DAYS)];
}

/**
 * The frame after this one: every slide in Dutch and then in the second language of the round; each
 * round has the next language of those that are offered.
 */
export function nextFrame(frame: Frame, slides: number, dutch: string, others: readonly string[], round: number): Frame {
  const second = others[round % Math.max(others.length, 1)];
  if (frame.locale === dutch && second !== undefined) return { ...frame, locale: second };
  return { slide: (frame.slide + 1) % Math.max(slides, 1), locale: dutch };
}

function isHeld(item: EventItem): boolean {
  return item.status === "scheduled" || item.status === "full";
}

function isOver(day: string, item: EventItem, now: string): boolean {
  // One that ends at or before its beginning ends on the day after.
  return item.ends > item.starts && `${day} ${item.ends}` <= now;
}
