import type { OpeningDay, ScheduleNote, ScheduleView } from "../bindings/types";

/** A regular week with every period in which it holds. */
export type Week = {
  days: OpeningDay[];
  notes: ScheduleNote[];
  periods: { from: string | null; to: string | null }[];
};

/**
 * Schedules as a family reads them: one week with its periods instead of the same week four times.
 * Weeks that are over on `today` are left out.
 */
export function weeksOf(schedules: readonly ScheduleView[], today: string): Week[] {
  const weeks = new Map<string, Week>();
  for (const schedule of schedules) {
    if (schedule.valid_to !== null && schedule.valid_to < today) continue;
    const days = schedule.days.filter((day) => day.blocks.length > 0);
    const key = JSON.stringify([days, schedule.notes]);
    const week = weeks.get(key) ?? { days, notes: schedule.notes, periods: [] };
    if (schedule.valid_from !== null || schedule.valid_to !== null) {
      week.periods.push({ from: schedule.valid_from, to: schedule.valid_to });
    }
    weeks.set(key, week);
  }
  return [...weeks.values()];
}

/** True for what is open day and night, the whole week. */
export function isAlways(days: readonly OpeningDay[]): boolean {
  return (
    days.length === 7 &&
    days.every((day) => day.blocks.length === 1 && startsAtMidnight(day) && endsAtMidnight(day))
  );
}

function startsAtMidnight(day: OpeningDay): boolean {
  return day.blocks[0]?.opens.startsWith("00:00") === true;
}

function endsAtMidnight(day: OpeningDay): boolean {
  const closes = day.blocks[0]?.closes ?? "";
  return closes.startsWith("24:00") || closes.startsWith("23:59");
}
