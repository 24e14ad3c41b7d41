import { dayInBrussels, timeInBrussels } from "../../src/i18n/format";
import type { Agreed } from "../../src/take-home/taken.svelte";

/** What is wrong with the day and the time of an appointment; null where nothing is. */
export type Wrong = { day: "missing" | "past" | "far" | null; time: "missing" | "past" | null };

/** The first and the last day that an appointment can have: today, and a year from now. */
export function bounds(now: Date): { first: string; last: string } {
  const first = dayInBrussels(now);
  const last = new Date(`${first}T00:00:00Z`);
  last.setUTCFullYear(last.getUTCFullYear() + 1);
  return { first, last: last.toISOString().slice(0, 10) };
}

/** Looks at what was filled in; a time of today that has passed is wrong too. */
export function wrongOf({ day, time }: Agreed, now: Date): Wrong {
  const { first, last } = bounds(now);
  const known = /^\d{4}-\d{2}-\d{2}$/.test(day);
  return {
    day: !known ? "missing" : day < first ? "past" : day > last ? "far" : null,
    time: !/^\d{2}:\d{2}$/.test(time) ? "missing" : day === first && time < timeInBrussels(now) ? "past" : null,
  };
}
