import { describe, expect, it } from "vitest";
import type { OpeningDay, ScheduleView } from "../bindings/types";
import { inTable, isAlways, weeksOf } from "./hours";

const day = (weekday: string, opens: string, closes: string): OpeningDay => ({ weekday, blocks: [{ opens, closes }] });

function schedule(days: OpeningDay[], valid_from: string | null, valid_to: string | null): ScheduleView {
  return { days, sentences: [], notes: [], public_holidays: null, school_holidays: null, valid_from, valid_to };
}

describe("opening hours", () => {
  it("the_same_week_is_shown_once_with_all_its_periods", () => {
    const monday = [day("mon", "08:45", "12:15")];
    const weeks = weeksOf(
      [schedule(monday, "2026-11-09", "2026-12-18"), schedule(monday, "2027-01-04", "2027-02-05")],
      "2026-11-24",
    );
    expect(weeks).toHaveLength(1);
    expect(weeks[0]?.periods.map((period) => period.from)).toEqual(["2026-11-09", "2027-01-04"]);
  });

  it("different_weeks_stay_apart_and_what_is_over_is_left_out", () => {
    const weeks = weeksOf(
      [
        schedule([day("mon", "09:00", "12:00")], "2026-09-01", "2026-10-30"),
        schedule([day("mon", "09:00", "12:00")], null, null),
        schedule([day("tue", "09:00", "12:00")], null, null),
      ],
      "2026-11-24",
    );
    expect(weeks.map((week) => [week.days[0]?.weekday, week.periods.length])).toEqual([
      ["mon", 0],
      ["tue", 0],
    ]);
  });

  it("a_week_of_three_or_more_different_days_is_a_table_instead_of_sentences", () => {
    const told = (...days: OpeningDay[]) => inTable({ days, sentences: [] });
    const two = [day("mon", "09:00", "12:00"), day("wed", "09:00", "16:00"), day("fri", "09:00", "12:00")];
    expect(told()).toBe(false);
    expect(told(...two)).toBe(false);
    expect(told(...two, day("sat", "10:00", "12:00"))).toBe(true);
  });

  it("what_no_table_of_a_week_can_say_stays_a_sentence", () => {
    const days = [day("mon", "09:00", "12:00"), day("wed", "09:00", "16:00"), day("sat", "10:00", "12:00")];
    const monthly = { when: { kind: "nth" as const, every: 1, nth: [2], weekday: "wed" }, blocks: [], next: null };
    expect(inTable({ days, sentences: [monthly] })).toBe(false);
  });

  it("day_and_night_needs_all_seven_days", () => {
    const codes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    expect(isAlways(codes.map((code) => day(code, "00:00", "24:00")))).toBe(true);
    expect(isAlways(codes.slice(1).map((code) => day(code, "00:00", "24:00")))).toBe(false);
    expect(isAlways(codes.map((code) => day(code, "00:00", "18:00")))).toBe(false);
  });
});
