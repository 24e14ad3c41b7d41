const DAY = 86_400_000;
/** Public holidays with a date of their own. */
const FIXED = new Set(["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"]);
/** And those that follow Easter: its Monday, Ascension, and the Monday after Pentecost. */
const AFTER_EASTER = new Set([1, 39, 50]);

/** Whether this ISO day is a public holiday in Belgium. */
export function isPublicHoliday(day: string): boolean {
  if (FIXED.has(day.slice(5))) return true;
  const since = (Date.parse(`${day}T00:00:00Z`) - easter(Number(day.slice(0, 4)))) / DAY;
  return AFTER_EASTER.has(since);
}

/** Easter Sunday at midnight UTC, by the rule of Butcher and Meeus. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
