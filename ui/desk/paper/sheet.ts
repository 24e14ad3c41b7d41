/** How a question ends on paper: four plain words, each an outcome of the tablet. */
export const COLUMNS = ["answered", "listened", "referred-partner", "no-offer-found"] as const;

/** Themes of a house that has not chosen its own yet: what is asked most at reception desks. */
const USUAL = [
  "baby-toddler-care",
  "out-of-school-care",
  "growth-package",
  "admin-digital-help",
  "sleep-crying",
  "limits-behaviour",
  "vaccination",
  "school-choice-enrolment",
  "homework-study-support",
  "playground-holiday-activities",
  "play-and-meeting",
  "material-aid",
  "dutch-lessons",
  "who-does-what",
];

/** A sheet has room for so many themes, and so many empty lines below them. */
export const MOST_THEMES = 14;
export const EMPTY_LINES = 7;

/** The themes on the sheet, in the order of the house; `known` are those of the vocabulary. */
export function themesOfSheet(frequent: readonly string[], known: ReadonlySet<string>): string[] {
  const wanted = [...frequent, ...USUAL].filter((theme) => known.has(theme));
  return [...new Set(wanted)].slice(0, MOST_THEMES);
}

/** The columns whose outcome the house offers; all of them when it offers none of these. */
export function columnsOf(offered: readonly string[]): string[] {
  const kept = COLUMNS.filter((column) => offered.includes(column));
  return kept.length > 0 ? kept : [...COLUMNS];
}

/** The days a sheet can be of: today and sixty days back, the latest first. */
export function daysOfSheets(today: string): string[] {
  const [year, month, day] = today.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return [];
  return Array.from({ length: 61 }, (_, back) =>
    new Date(Date.UTC(year, month - 1, day - back)).toISOString().slice(0, 10),
  );
}

const HALF_DAYS = ["morning", "afternoon", "evening"] as const;

/** The halves of a day that have begun, given which day and half-day it is now. */
export function halfDaysOf(day: string, now: { day: string; half_day: string }): string[] {
  if (day !== now.day) return [...HALF_DAYS];
  return HALF_DAYS.slice(0, HALF_DAYS.findIndex((half) => half === now.half_day) + 1);
}

/** The half-day before this one, of which a sheet most likely is. */
export function halfDayBefore(now: { day: string; half_day: string }): { day: string; half_day: string } {
  const place = HALF_DAYS.findIndex((half) => half === now.half_day);
  const before = HALF_DAYS[place - 1];
  if (before !== undefined) return { day: now.day, half_day: before };
  return { day: daysOfSheets(now.day)[1] ?? now.day, half_day: "afternoon" };
}

/** What stands in the boxes, by theme and column, as it was typed. */
export type Boxes = Record<string, Record<string, string>>;
export type Line = { theme: string; outcome: string; count: number };
export type Read = { lines: Line[]; sum: number; wrong: boolean };

/** The most that a whole sheet may count. */
export const MOST_ON_A_SHEET = 300;

/** Reads the boxes: an empty one counts for nothing, anything but 0 to 99 is wrong. */
export function readBoxes(themes: readonly string[], columns: readonly string[], boxes: Boxes): Read {
  const read: Read = { lines: [], sum: 0, wrong: false };
  for (const theme of themes) {
    for (const outcome of columns) {
      const count = numberIn(boxes[theme]?.[outcome] ?? "");
      if (count === null) read.wrong = true;
      else if (count > 0) {
        read.lines.push({ theme, outcome, count });
        read.sum += count;
      }
    }
  }
  return read;
}

/** The number in a box: 0 when it is empty, null when it is no number from 0 to 99. */
export function numberIn(text: string): number | null {
  const plain = text.trim();
  if (plain === "") return 0;
  return /^\d{1,2}$/.test(plain) ? Number(plain) : null;
}
