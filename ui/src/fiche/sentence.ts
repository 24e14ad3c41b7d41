import type { HoursSentence, HoursWhen, OpeningBlock, OpenUntil, ScheduleNote, ScheduleView } from "../bindings/types";
import { dayInBrussels, formatDay, formatList, weekdayInSentence } from "../i18n/format";
import type { Translator } from "../i18n/translator";

/*
 * Opening hours as sentences: every word comes from hours.ftl, this only chooses which message and
 * what is filled in. Rust gives the parts.
 */

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const DAY = 86_400_000;

/** "Elke maandag en woensdag van 9 tot 12 uur, niet in de schoolvakanties" */
export function sentenceOf(sentence: HoursSentence, schedule: HolidayRules, tr: Translator): string {
  const always = sentence.when.kind === "days" && sentence.when.every === 1 && sentence.blocks.every(isWholeDay);
  const plain = always
    ? tr.text("hours-always")
    : tr.text("hours-sentence", { when: whenOf(sentence.when, tr), times: timesOf(sentence.blocks, tr) });
  const rules = holidayRules(schedule, tr);
  const ruled = rules === "" ? plain : tr.text("hours-with-holidays", { sentence: inside(plain, tr), holidays: rules });
  if (sentence.next === null) return ruled;
  return tr.text("hours-with-next", { sentence: inside(ruled, tr), day: formatDay(sentence.next, "long", tr) });
}

/**
 * A sentence that is filled into another. What is filled in takes the direction of its first letter,
 * and a sentence of nothing but filled-in parts has no letter of its own.
 */
function inside(sentence: string, tr: Translator): string {
  return tr.direction === "rtl" ? `\u200f${sentence}` : sentence;
}

type HolidayRules = Pick<ScheduleView, "public_holidays" | "school_holidays">;

/** "niet in de schoolvakanties en niet op feestdagen"; nothing when holidays are not spoken of. */
export function holidayRules(schedule: HolidayRules, tr: Translator): string {
  const parts: string[] = [];
  if (schedule.school_holidays) parts.push(tr.text(`hours-school-${schedule.school_holidays}`));
  if (schedule.public_holidays) parts.push(tr.text(`hours-public-${schedule.public_holidays}`));
  return formatList(parts, tr);
}

/** "Gesloten op 25 december (Kerstmis)" */
export function closedOf(note: Extract<ScheduleNote, { kind: "closed" }>, tr: Translator): string {
  const from = formatDay(note.from, "month", tr);
  const closed =
    note.from === note.to
      ? tr.text("hours-closed-day", { day: from })
      : tr.text("hours-closed", { from, to: formatDay(note.to, "month", tr) });
  if (note.holiday === null) return closed;
  return tr.text("hours-closed-because", { closed, why: tr.text(`holiday-${note.holiday}`) });
}

/** "Vandaag open tot 12 uur" */
export function untilOf(until: OpenUntil, now: Date, tr: Translator): string {
  const time = timeOf(until.closes, tr);
  if (until.day === dayInBrussels(now)) return tr.text("hours-until-today", { time });
  if (until.day === tomorrow(now)) return tr.text("hours-until-tomorrow", { time });
  return tr.text("hours-until-day", { day: formatDay(until.day, "long", tr), time });
}

/** "Opnieuw open op maandag om 9 uur"; the date is told when it is not within a week. */
export function againOf(next: { day: string; opens: string }, now: Date, tr: Translator): string {
  const time = timeOf(next.opens, tr);
  if (next.day === dayInBrussels(now)) return tr.text("hours-again-today", { time });
  if (next.day === tomorrow(now)) return tr.text("hours-again-tomorrow", { time });
  const soon = next.day < dayInBrussels(new Date(now.getTime() + 7 * DAY));
  const day = soon ? weekdayInSentence(weekdayOf(next.day), tr) : formatDay(next.day, "long", tr);
  return tr.text("hours-again-day", { day, time });
}

function tomorrow(now: Date): string {
  const today = Date.parse(`${dayInBrussels(now)}T12:00:00Z`);
  return new Date(today + DAY).toISOString().slice(0, 10);
}

function weekdayOf(day: string): string {
  return WEEKDAYS[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] ?? "mon";
}

function whenOf(when: HoursWhen, tr: Translator): string {
  switch (when.kind) {
    case "days":
      return tr.text("hours-when-days", { every: when.every });
    case "weekdays":
      return weekly(when.every, when.weekdays, tr);
    case "nth":
      return counted(when, tr);
    case "month-days": {
      const days = formatList(when.days.map((day) => monthDay(day, tr)), tr);
      const every = when.every;
      const month =
        every === 1
          ? tr.text("hours-when-month-days", { days })
          : tr.text("hours-when-month-days-months", { every, days });
      if (when.weekdays.length === 0) return month;
      return tr.text("hours-only-weekdays", { when: month, weekdays: weekdays(when.weekdays, tr) });
    }
    case "year-day": {
      const day = formatDay(when.day, "month", tr);
      return when.every === 1
        ? tr.text("hours-when-year", { day })
        : tr.text("hours-when-years", { every: when.every, day });
    }
    case "dates":
      return dated(when.stretches, tr);
  }
}

function weekly(every: number, codes: readonly string[], tr: Translator): string {
  if (every > 1) return tr.text("hours-when-weeks", { every, weekdays: weekdays(codes, tr) });
  const [first, last] = [codes[0] ?? "", codes.at(-1) ?? ""];
  const run = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) + 1 === codes.length;
  if (run && codes.length > 2) {
    return tr.text("hours-when-weekday-run", { first: weekday(first, tr), last: weekday(last, tr) });
  }
  return tr.text("hours-when-weekdays", { weekdays: weekdays(codes, tr) });
}

function weekday(code: string, tr: Translator): string {
  return tr.text("hours-weekday", { weekday: weekdayInSentence(code, tr) });
}

function weekdays(codes: readonly string[], tr: Translator): string {
  return formatList(codes.map((code) => weekday(code, tr)), tr);
}

function counted(when: Extract<HoursWhen, { kind: "nth" }>, tr: Translator): string {
  const { every } = when;
  const name = weekdayInSentence(when.weekday, tr);
  if (when.nth.length === 0) return tr.text("hours-when-weekday-months", { every, weekday: name });
  const words = when.nth.map((nth) => tr.text(nth < 0 ? "hours-nth-last" : "hours-nth", { nth: Math.abs(nth) }));
  const nth = formatList(words, tr);
  return every === 1
    ? tr.text("hours-when-nth", { nth, weekday: name })
    : tr.text("hours-when-nth-months", { every, nth, weekday: name });
}

function monthDay(day: number, tr: Translator): string {
  return day < 0 ? tr.text("hours-month-day-last", { nth: -day }) : tr.text("hours-month-day", { day });
}

function dated(stretches: readonly { from: string; to: string }[], tr: Translator): string {
  const [only] = stretches;
  if (only && stretches.length === 1 && only.from !== only.to) {
    return tr.text("hours-when-run", { from: formatDay(only.from, "long", tr), to: formatDay(only.to, "long", tr) });
  }
  const days = stretches.map(({ from, to }) => {
    const first = formatDay(from, "long", tr);
    return from === to ? first : tr.text("hours-run", { from: first, to: formatDay(to, "long", tr) });
  });
  return tr.text("hours-when-dates", { days: formatList(days, tr) });
}

function timesOf(blocks: readonly OpeningBlock[], tr: Translator): string {
  return formatList(blocks.map((block) => timesOfBlock(block, tr)), tr);
}

function timesOfBlock(block: OpeningBlock, tr: Translator): string {
  if (isWholeDay(block)) return tr.text("hours-whole-day");
  const times = { from: timeOf(block.opens, tr), to: timeOf(block.closes, tr) };
  return tr.text(block.closes <= block.opens ? "hours-from-to-next-day" : "hours-from-to", times);
}

function isWholeDay(block: OpeningBlock): boolean {
  return block.opens === "00:00" && (block.closes === "24:00" || block.closes === "23:59");
}

/** "9 – 12" and "19.30 – 21" in Dutch, to be set from left to right. */
export function rangeOf(block: OpeningBlock, tr: Translator): string {
  return `${timeOf(block.opens, tr)} – ${timeOf(block.closes, tr)}`;
}

/** "9" and "19.30" in Dutch; every language writes its own. */
function timeOf(time: string, tr: Translator): string {
  const [hours, minutes] = time.split(":");
  if (hours === undefined || minutes === undefined) return time;
  const told = String(Number(hours));
  return minutes === "00"
    ? tr.text("hours-clock-whole", { hours: told })
    : tr.text("hours-clock", { hours: told, minutes });
}
