import type { NextOpen } from "../bindings/types";
import { sentenceOf } from "../fiche/sentence";
import { dayInBrussels, timeInBrussels } from "../i18n/format";
import type { Translator } from "../i18n/translator";
import { isPublicHoliday } from "./holidays";
import { LINES, type LineHours, type LineId } from "./lines";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const DAY = 86_400_000;
/** No line is closed longer than this on end. */
const LOOK_AHEAD = 10;

export type Openness = { open: boolean; next: NextOpen | null };

/** Whether somebody answers at this moment, or when next: reckoned here, in the time of Brussels. */
export function opennessOf(hours: LineHours, moment: Date): Openness {
  if (hours === "always") return { open: true, next: null };
  const today = dayInBrussels(moment);
  const time = timeInBrussels(moment);
  if (answersOn(hours, today) && hours.opens <= time && time < hours.closes) return { open: true, next: null };
  for (let ahead = 0; ahead <= LOOK_AHEAD; ahead += 1) {
    const day = new Date(Date.parse(`${today}T12:00:00Z`) + ahead * DAY).toISOString().slice(0, 10);
    if (answersOn(hours, day) && (ahead > 0 || time < hours.opens)) {
      return { open: false, next: { day, opens: hours.opens, closes: hours.closes } };
    }
  }
  return { open: false, next: null };
}

/** These lines, those on which somebody answers at this moment first; of the others the order stays. */
export function reachableFirst<Id extends LineId>(lines: readonly Id[], moment: Date): Id[] {
  const waits = (id: Id) => {
    const { hours } = LINES[id];
    return Number(hours !== null && !opennessOf(hours, moment).open);
  };
  return [...lines].sort((one, other) => waits(one) - waits(other));
}

/** "Van maandag tot en met vrijdag van 9 tot 17 uur, niet op feestdagen" */
export function hoursInWords(hours: LineHours, tr: Translator): string {
  if (hours === "always") return tr.text("hours-always");
  const when = { kind: "weekdays" as const, every: 1, weekdays: [...hours.weekdays] };
  const blocks = [{ opens: hours.opens, closes: hours.closes }];
  return sentenceOf({ when, blocks, next: null }, { public_holidays: "not", school_holidays: null }, tr);
}

function answersOn(hours: Exclude<LineHours, "always">, day: string): boolean {
  const weekday = DAYS[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? "";
  return hours.weekdays.includes(weekday) && !isPublicHoliday(day);
}
