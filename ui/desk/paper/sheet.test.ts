import { describe, expect, test } from "vitest";
import { columnsOf, daysOfSheets, halfDayBefore, halfDaysOf, numberIn, readBoxes, themesOfSheet } from "./sheet";

describe("a tally sheet", () => {
  test("has the frequent themes of the house first, each once, and no unknown one", () => {
    const known = new Set(["vaccination", "housing", "growth-package"]);
    expect(themesOfSheet(["housing", "nonsense", "growth-package"], known)).toEqual([
      "housing",
      "growth-package",
      "vaccination",
    ]);
  });

  test("has a column for what the house offers, and all of them when it offers none", () => {
    expect(columnsOf(["listened", "referred-partner", "clarified"])).toEqual(["listened", "referred-partner"]);
    expect(columnsOf(["clarified"])).toHaveLength(4);
  });

  test("can be of today and of sixty days back, over a change of the hour and of the year", () => {
    const days = daysOfSheets("2027-01-15");
    expect(days).toHaveLength(61);
    expect(days[0]).toBe("2027-01-15");
    expect(days[15]).toBe("2026-12-31");
    expect(days[60]).toBe("2026-11-16");
    expect(new Set(daysOfSheets("2026-11-20")).size).toBe(61);
  });

  test("cannot be of a half-day that has not begun", () => {
    const now = { day: "2026-11-24", half_day: "afternoon" };
    expect(halfDaysOf("2026-11-24", now)).toEqual(["morning", "afternoon"]);
    expect(halfDaysOf("2026-11-23", now)).toEqual(["morning", "afternoon", "evening"]);
  });

  test("is most likely of the half-day before this one", () => {
    expect(halfDayBefore({ day: "2026-11-24", half_day: "afternoon" })).toEqual({ day: "2026-11-24", half_day: "morning" });
    expect(halfDayBefore({ day: "2026-03-01", half_day: "morning" })).toEqual({ day: "2026-02-28", half_day: "afternoon" });
  });
});

describe("what is keyed in", () => {
  test("counts numbers, takes an empty box for nothing and finds what is no number", () => {
    const themes = ["housing", "vaccination"];
    const columns = ["answered", "listened"];
    const boxes = { housing: { answered: "3", listened: "" }, vaccination: { listened: " 12 " } };
    expect(readBoxes(themes, columns, boxes)).toEqual({
      lines: [
        { theme: "housing", outcome: "answered", count: 3 },
        { theme: "vaccination", outcome: "listened", count: 12 },
      ],
      sum: 15,
      wrong: false,
    });
    expect(readBoxes(themes, columns, { housing: { answered: "x" } }).wrong).toBe(true);
  });

  test.each([
    ["", 0],
    ["0", 0],
    ["07", 7],
    ["99", 99],
    ["100", null],
    ["-1", null],
    ["1.5", null],
  ])("reads %j as %j", (text, count) => {
    expect(numberIn(text)).toBe(count);
  });
});
