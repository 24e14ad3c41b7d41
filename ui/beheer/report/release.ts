/** A frozen release as the centre keeps it; every number in it may be printed. */
export type Release = {
  house: string | null;
  period: string | null;
  menu: string;
  k: number;
  tables: ReleasedTable[];
  /** The names of the sites as they were on the day of the release. */
  sites: Record<string, string>;
  /** The words of the house's own questions and their answers; a report of before has none. */
  own?: Record<string, string>;
};

export type TableState = "released" | "withheld" | "one-category";

export type ReleasedTable = {
  kind: string;
  dimension: string;
  state: TableState;
  total: number | null;
  lines: Line[];
  pool: Pool | null;
};

export type Line = { category: string; count: number; tables: ReleasedTable[] };
export type Pool = { count: number; tables: ReleasedTable[] };

/** A row as a screen shows it; `category` is null for the pool. */
export type Row = { category: string | null; count: number; tables: ReleasedTable[] };

/** Dimensions whose categories have an order of their own that a reader expects. */
const ORDERED = new Set(["half_day", "age_band", "doors_before", "wish_age_band", "wish_part_of_week"]);

/**
 * The rows of a table: the largest first unless the categories have an order of their own, the pool
 * last and only when something is in it. Pure.
 */
export function rowsOf(table: ReleasedTable): Row[] {
  const lines: Row[] = [...table.lines];
  if (!ORDERED.has(table.dimension)) lines.sort((a, b) => b.count - a.count);
  if (table.pool && table.pool.count > 0) {
    lines.push({ category: null, count: table.pool.count, tables: table.pool.tables });
  }
  return lines;
}

/** The tables worth opening: those that print at least their total. Pure. */
export function shownTables(row: Row): ReleasedTable[] {
  return row.tables.filter((table) => table.state !== "withheld");
}

/** A whole percentage of a printed total, or null when there is no total to divide by. Pure. */
export function share(count: number, total: number | null): number | null {
  return total === null || total === 0 ? null : Math.round((100 * count) / total);
}

/** How dark a cell is, from 0 (no number) to 5 (the largest of the table). Pure. */
export function shade(count: number | null, largest: number): number {
  if (count === null || count === 0 || largest === 0) return 0;
  return Math.max(1, Math.ceil((5 * count) / largest));
}

/** "2026-Q3" or "2026-07", taken apart; null when it is neither. Pure. */
export function readPeriod(period: string): { year: string; quarter: number } | { year: string; month: number } | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return { year: quarter[1] ?? "", quarter: Number(quarter[2]) };
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  if (month) return { year: month[1] ?? "", month: Number(month[2]) };
  return null;
}
