export type Freshness = "new" | "fair" | "old";

const DAY = 24 * 60 * 60 * 1000;

/** Half a year is fresh, a year is fair, anything later or never checked is old. Pure. */
export function freshness(assured: string | null, today: Date): Freshness {
  if (assured === null) return "old";
  const days = (today.getTime() - Date.parse(`${assured.slice(0, 10)}T00:00:00Z`)) / DAY;
  if (Number.isNaN(days)) return "old";
  return days <= 183 ? "new" : days <= 366 ? "fair" : "old";
}
