import type { Translator } from "./translator";

/*
 * Platforms differ in what they know of Pashto, Somali and Tigrinya, and one that knows nothing writes
 * English. Their names of days and months come from hours.ftl, as every other word.
 */

const OWN_NAMES = new Set(["ps", "so", "ti"]);

/** True when dates and lists in the language of `tr` are put together from our own words. */
export function hasOwnNames(tr: Translator): boolean {
  return OWN_NAMES.has(tr.locale);
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** "Isniin, 23 Nofeembar", of a day in UTC. */
export function dayInWords(moment: Date, wanted: Intl.DateTimeFormatOptions, tr: Translator): string {
  const day = String(moment.getUTCDate());
  const month = tr.text(`name-month-${String(moment.getUTCMonth() + 1)}`);
  const weekday = tr.text(`name-day-${WEEKDAYS[moment.getUTCDay()] ?? "mon"}`);
  const date =
    wanted.weekday === undefined
      ? tr.text("hours-date", { day, month })
      : tr.text("hours-date-long", { weekday, day, month });
  return wanted.year === undefined ? date : `${date} ${String(moment.getUTCFullYear())}`;
}

/** "Isniin, Arbaco iyo Jimce" */
export function listInWords(parts: readonly string[], tr: Translator): string {
  const [last, ...others] = [...parts].reverse();
  if (last === undefined) return "";
  const first = others.reverse().reduce((all, next) => (all === "" ? next : tr.text("list-more", { all, next })), "");
  return first === "" ? last : tr.text("list-last", { all: first, last });
}
