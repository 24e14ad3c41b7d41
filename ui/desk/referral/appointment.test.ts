import { expect, test } from "vitest";
import { bounds, wrongOf } from "./appointment";

const NOW = new Date("2026-11-24T09:15:00Z");

test("an appointment is from today on, and within a year", () => {
  expect(bounds(NOW)).toEqual({ first: "2026-11-24", last: "2027-11-24" });
  const day = (day: string) => wrongOf({ day, time: "14:00" }, NOW).day;
  expect(day("2026-11-24")).toBeNull();
  expect(day("2027-11-24")).toBeNull();
  expect(day("2026-11-23")).toBe("past");
  expect(day("2027-11-25")).toBe("far");
  expect(day("20260-11-24")).toBe("missing");
  expect(day("")).toBe("missing");
});

test("a time of today that has passed in Brussels is no appointment", () => {
  const time = (time: string, day = "2026-11-24") => wrongOf({ day, time }, NOW).time;
  expect(time("10:14")).toBe("past");
  expect(time("10:15")).toBeNull();
  expect(time("09:00", "2026-11-25")).toBeNull();
  expect(time("")).toBe("missing");
});
