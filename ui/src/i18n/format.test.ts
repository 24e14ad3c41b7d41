import { describe, expect, it } from "vitest";
import { dayInBrussels, timeInBrussels } from "./format";

describe("the day and the time in Brussels", () => {
  it.each([
    ["2026-11-22T22:59:00Z", "2026-11-22", "23:59"],
    ["2026-11-22T23:00:00Z", "2026-11-23", "00:00"],
    ["2026-07-01T21:59:59Z", "2026-07-01", "23:59"],
    ["2026-07-01T22:05:00Z", "2026-07-02", "00:05"],
    ["2026-01-05T08:09:00Z", "2026-01-05", "09:09"],
  ])("of %s are %s and %s", (moment, day, time) => {
    expect(dayInBrussels(new Date(moment))).toBe(day);
    expect(timeInBrussels(new Date(moment))).toBe(time);
  });
});
