import { translator } from "./index.svelte";
import { dateFormat, listFormat, numberFormat } from "./intl";
import { dayInWords, hasOwnNames, listInWords } from "./names";
import type { Translator } from "./translator";

/*
 * Every function takes the translator of the page unless it is told another: a fiche shown in two
 * languages formats each column in its own.
 */

const STYLES = {
  long: { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" },
  month: { day: "numeric", month: "long", timeZone: "UTC" },
  short: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "zaterdag 21 november", "21 november" or "21 nov. 2026"; a day is an ISO text without time zone. */
export function formatDay(
  day: string,
  style: keyof typeof STYLES = "long",
  tr: Translator = translator(),
): string {
  const options: Intl.DateTimeFormatOptions = STYLES[style];
  const moment = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  if (hasOwnNames(tr) && !Number.isNaN(moment.getTime())) return dayInWords(moment, options, tr);
  return format(tr, options, `${day.slice(0, 10)}T00:00:00Z`, day);
}

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The name of a weekday as it stands inside a sentence: "elke maandag", "chaque lundi". */
export function weekdayInSentence(code: string, tr: Translator = translator()): string {
  const place = WEEKDAYS.indexOf(code);
  if (place < 0) return tr.text(`weekday-${code}`);
  if (hasOwnNames(tr)) return tr.text(`name-day-${code}`);
  const monday = Date.UTC(2024, 0, 1);
  const options: Intl.DateTimeFormatOptions = { weekday: "long", timeZone: "UTC" };
  return format(tr, options, new Date(monday + place * 86_400_000).toISOString(), code);
}

/** "9:30" on a 24-hour clock, as every opening hour in Flanders is written. */
export function formatTime(time: string): string {
  const [hours, minutes] = time.split(":");
  return minutes === undefined ? time : `${Number(hours)}:${minutes}`;
}

/** "9:30 – 12:00"; to be set from left to right. */
export function formatHours(opens: string, closes: string): string {
  return `${formatTime(opens)} – ${formatTime(closes)}`;
}

/** A moment of this machine in the time of the houses. */
export function formatMoment(iso: string, tr: Translator = translator()): string {
  const options: Intl.DateTimeFormatOptions = {
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Europe/Brussels",
  };
  return format(tr, options, iso, iso);
}

/** An amount in a currency; the text itself when it is no number. */
export function formatAmount(amount: string, currency: string | null, tr: Translator = translator()): string {
  const value = Number(amount);
  if (!Number.isFinite(value)) return amount;
  return numberFormat(tr.intl, {
    style: "currency",
    currency: currency ?? "EUR",
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}

/** A count in the digits of the page. */
export function formatNumber(value: number, tr: Translator = translator()): string {
  return numberFormat(tr.intl).format(value);
}

/** "Nederlands, Frans en Arabisch". */
export function formatList(parts: readonly string[], tr: Translator = translator()): string {
  if (hasOwnNames(tr)) return listInWords(parts, tr);
  return listFormat(tr.intl).format(parts);
}

/* By its parts: the order in which a platform writes a date or a time, in any locale, is its own. */
const IN_BRUSSELS = dateFormat("en-u-ca-gregory-nu-latn", {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "Europe/Brussels",
});

function inBrussels(moment: Date, wanted: readonly Intl.DateTimeFormatPartTypes[], between: string): string {
  const parts = IN_BRUSSELS.formatToParts(moment);
  return wanted.map((type) => parts.find((part) => part.type === type)?.value ?? "").join(between);
}

/** The day in Brussels, as ISO text: "2026-11-22". */
export function dayInBrussels(moment: Date): string {
  return inBrussels(moment, ["year", "month", "day"], "-");
}

/** The time in Brussels: "09:05". */
export function timeInBrussels(moment: Date): string {
  return inBrussels(moment, ["hour", "minute"], ":");
}

function format(tr: Translator, options: Intl.DateTimeFormatOptions, iso: string, otherwise: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return otherwise;
  return dateFormat(tr.intl, options).format(moment);
}
