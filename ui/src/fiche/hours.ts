import type { HolidaysApply, HoursSentence, OpeningDay, ScheduleNote, ScheduleView } from "../bindings/types";

/** A regular week with every period in which it holds. */
export type Week = {
  days: OpeningDay[];
  sentences: HoursSentence[];
  notes: ScheduleNote[];
  public_holidays: HolidaysApply | null;
  school_holidays: HolidaysApply | null;
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
    const { sentences, notes, public_holidays, school_holidays } = schedule;
    const key = JSON.stringify([days, sentences, notes, public_holidays, school_holidays]);
    const week = weeks.get(key) ?? { days, sentences, notes, public_holidays, school_holidays, periods: [] };
    if (schedule.valid_from !== null || schedule.valid_to !== null) {
      week.periods.push({ from: schedule.valid_from, to: schedule.valid_to });
    }
    weeks.set(key, week);
  }
  return [...weeks.values()];
}

/** True when a table of the week is easier to look through than its sentences: from three on. */
function tellsMore(week: Pick<Week, "days">): boolean {
  return new Set(week.days.map((day) => JSON.stringify(day.blocks))).size > 2;
}

/** True when the table says all there is to say of the week; otherwise its sentences do. */
export function inTable(week: Pick<Week, "days" | "sentences">): boolean {
  const weekly = week.sentences.every(
    ({ when, next }) => (when.kind === "weekdays" || when.kind === "days") && when.every === 1 && next === null,
  );
  return weekly && tellsMore(week) && !isAlways(week.days);
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
