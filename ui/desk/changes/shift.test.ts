import { expect, test } from "vitest";
import { shiftOf } from "./shift";

const morning = { day: "2026-11-24", half_day: "morning", site_id: "s", desk_id: null, outside: false };

test("a shift is a half-day of a desk", () => {
  expect(shiftOf(null)).toBeNull();
  expect(shiftOf({ ...morning, outside: true })).toBeNull();
  expect(shiftOf(morning)).toBe(shiftOf({ ...morning }));
  expect(shiftOf({ ...morning, half_day: "afternoon" })).not.toBe(shiftOf(morning));
  expect(shiftOf({ ...morning, desk_id: "d" })).not.toBe(shiftOf(morning));
});
