import { expect, test } from "vitest";
import { mostTold, nearestFirst, openFirst } from "./open-first";

const opens = (day: string, hour: string) => ({ next_open: { day, opens: hour, closes: "23:00" } });

test("what opens first comes first, and what has no hours not at all", () => {
  const never = { next_open: null };
  const tomorrow = opens("2026-11-25", "08:00");
  const noon = opens("2026-11-24", "12:00");
  const evening = opens("2026-11-24", "18:30");
  expect(openFirst([tomorrow, never, evening, noon], 5)).toEqual([noon, evening, tomorrow]);
  expect(openFirst([tomorrow, never, evening, noon], 1)).toEqual([noon]);
});

test("where one can walk in now comes before a number to ring", () => {
  const line = { site: null, municipality: null, intake_modes: ["walk-in"] };
  const desk = { site: "De Wilg", municipality: "Wilgenbeke", intake_modes: ["call-first"] };
  const door = { site: null, municipality: "Wilgenbeke", intake_modes: ["walk-in"] };
  expect(nearestFirst([line, desk, door])).toEqual([door, desk, line]);
});

test("the domains with most places come first, and no more than there is room for", () => {
  const hits = [{ themes: ["a1"] }, { themes: ["b1", "a1"] }, { themes: ["b2"] }, { themes: [] }, { themes: ["c1"] }];
  expect(mostTold(hits, (theme) => theme.slice(0, 1), 2)).toEqual(["b", "a"]);
});
