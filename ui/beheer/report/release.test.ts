import { describe, expect, it } from "vitest";
import { readPeriod, rowsOf, shade, share, type ReleasedTable } from "./release";

function table(dimension: string, counts: Record<string, number>, pool: number): ReleasedTable {
  const lines = Object.entries(counts).map(([category, count]) => ({ category, count, tables: [] }));
  const total = lines.reduce((sum, line) => sum + line.count, pool);
  return { kind: "about", dimension, state: "released", total, lines, pool: { count: pool, tables: [] } };
}

describe("a released table on the screen", () => {
  it("shows the largest line first and the pool last", () => {
    const rows = rowsOf(table("domain", { health: 7, childcare: 30 }, 9));
    expect(rows.map((row) => row.category)).toEqual(["childcare", "health", null]);
  });

  it("keeps the order of the week and of ages", () => {
    const rows = rowsOf(table("half_day", { "mon-morning": 7, "tue-morning": 30 }, 0));
    expect(rows.map((row) => row.category)).toEqual(["mon-morning", "tue-morning"]);
  });

  it("gives no percentage of a total that is not printed", () => {
    expect(share(5, null)).toBeNull();
    expect(share(5, 0)).toBeNull();
    expect(share(1, 3)).toBe(33);
  });

  it("shades nothing that is not printed", () => {
    expect([shade(null, 9), shade(0, 9), shade(1, 50), shade(9, 9)]).toEqual([0, 0, 1, 5]);
  });
});

describe("a period", () => {
  it("is a quarter or a month and nothing else", () => {
    expect(readPeriod("2026-Q3")).toEqual({ year: "2026", quarter: 3 });
    expect(readPeriod("2026-07")).toEqual({ year: "2026", month: 7 });
    for (const wrong of ["", "2026", "2026-Q5", "2026-13", "26-Q1"]) expect(readPeriod(wrong)).toBeNull();
  });
});
