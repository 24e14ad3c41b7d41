import { translator } from "./index.svelte";

/** "zaterdag 21 november"; a day is an ISO text without time zone. */
export function formatDay(day: string, style: "long" | "short" = "long"): string {
  const options: Intl.DateTimeFormatOptions =
    style === "long"
      ? { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }
      : { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
  return format(options, `${day.slice(0, 10)}T00:00:00Z`, day);
}

/** "9:30" on a 24-hour clock, as every opening hour in Flanders is written. */
export function formatTime(time: string): string {
  const [hours, minutes] = time.split(":");
  return minutes === undefined ? time : `${Number(hours)}:${minutes}`;
}

/** The moment of something that happened on this machine, in the time of the houses. */
export function formatMoment(iso: string): string {
  return format(
    { day: "numeric", month: "long", hour: "numeric", minute: "2-digit", hourCycle: "h23", timeZone: "Europe/Brussels" },
    iso,
    iso,
  );
}

/** An amount in a currency; the text itself when it is no number. */
export function formatAmount(amount: string, currency: string | null): string {
  const value = Number(amount);
  if (!Number.isFinite(value)) return amount;
  return new Intl.NumberFormat(translator().intl, {
    style: "currency",
    currency: currency ?? "EUR",
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value);
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(translator().intl).format(value);
}

/** "Nederlands, Frans en Arabisch". */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(translator().intl, { type: "conjunction" }).format(parts);
}

function format(options: Intl.DateTimeFormatOptions, iso: string, otherwise: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return otherwise;
  return new Intl.DateTimeFormat(translator().intl, options).format(moment);
}
