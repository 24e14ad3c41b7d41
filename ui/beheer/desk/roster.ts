import { HALF_DAYS } from "./desk";

export type Slot = {
  day: string;
  half_day: string;
  open: boolean;
  anything: string[];
  some_themes: string[];
  fallback: string[];
};
export type DeskWeek = {
  desk_id: string | null;
  name: string;
  site: string;
  hours_known: boolean;
  slots: Slot[];
};
export type Roster = { week: string; desks: DeskWeek[] };

/** Desks of one site with the same week, shown once. */
export type Group = { names: string[]; site: string; hours_known: boolean; slots: Slot[] };
export type State = "somebody" | "fallback" | "nobody" | "closed";
export type Gap = { names: string[]; site: string; slot: Slot };

/** Who is there in a half-day. Where no hours are known, every half-day may be one. Pure. */
export function stateOf(slot: Slot, hoursKnown: boolean): State {
  if (hoursKnown && !slot.open) return "closed";
  if (slot.anything.length > 0) return "somebody";
  if (!hoursKnown) return "closed";
  return slot.fallback.length > 0 ? "fallback" : "nobody";
}

/** Desks that stand in one place and have the same people to call, together. Pure. */
export function groupsOf(roster: Roster): Group[] {
  const groups = new Map<string, Group>();
  for (const { name, site, hours_known, slots } of roster.desks) {
    const key = JSON.stringify([site, slots]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { names: [name], site, hours_known, slots });
    else known.names.push(name);
  }
  return [...groups.values()];
}

/** The half-days in which a desk is open and nobody is there for every question. Pure. */
export function gapsOf(groups: readonly Group[]): Gap[] {
  return groups.flatMap((group) =>
    group.slots
      .filter((slot) => ["fallback", "nobody"].includes(stateOf(slot, group.hours_known)))
      .map((slot) => ({ names: group.names, site: group.site, slot })),
  );
}

/** The half-days of a group by day, from Monday to Sunday. Pure. */
export function daysOf(group: Group): { day: string; slots: Slot[] }[] {
  const days = new Map<string, Slot[]>();
  for (const slot of group.slots) days.set(slot.day, [...(days.get(slot.day) ?? []), slot]);
  return [...days].map(([day, slots]) => ({ day, slots }));
}

/** The half-days worth a row: those in which the desk is open on some day. Pure. */
export function rowsShown(group: Group): string[] {
  const open = (half: string) =>
    group.slots.some((slot) => slot.half_day === half && stateOf(slot, group.hours_known) !== "closed");
  return HALF_DAYS.filter(open);
}
