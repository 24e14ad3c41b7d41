import { describe, expect, it } from "vitest";
import { isPublicHoliday } from "./holidays";
import { codeOf, FOR_CONCERN, FOR_DANGER, FOR_FAMILIES, FOR_YOUNG, LINES, TO_GIVE_ALONG, TO_GIVE_YOUNG } from "./lines";
import { opennessOf, reachableFirst } from "./open";

const AWEL = LINES["102"].hours ?? "always";
const VIOLENCE = LINES["1712"].hours ?? "always";

describe("public holidays", () => {
  it("are_those_of_belgium", () => {
    const year = (number: number) =>
      Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(number, 0, 1 + at)).toISOString().slice(0, 10))
        .filter((day) => day.startsWith(String(number)))
        .filter(isPublicHoliday);
    const fixed = ["01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"];
    const moving = { 2026: ["04-06", "05-14", "05-25"], 2027: ["03-29", "05-06", "05-17"], 2030: ["04-22", "05-30", "06-10"] };
    for (const [number, days] of Object.entries(moving)) {
      expect(year(Number(number))).toEqual([...fixed, ...days].sort().map((day) => `${number}-${day}`));
    }
  });
});

describe("a line", () => {
  const at = (moment: string, hours = AWEL) => opennessOf(hours, new Date(moment));

  it("that_always_answers_is_open_at_night_on_a_holiday", () => {
    expect(at("2026-12-25T02:30:00Z", "always")).toEqual({ open: true, next: null });
  });

  it("opens_and_closes_by_the_clock_of_brussels_in_winter_and_in_summer", () => {
    expect(at("2026-11-24T14:59:59Z").open).toBe(false);
    expect(at("2026-11-24T15:00:00Z").open).toBe(true);
    expect(at("2026-11-24T20:59:59Z").open).toBe(true);
    expect(at("2026-11-24T21:00:00Z").open).toBe(false);
    expect(at("2026-07-14T13:59:59Z").open).toBe(false);
    expect(at("2026-07-14T14:00:00Z").open).toBe(true);
  });

  it("says_when_somebody_answers_next", () => {
    expect(at("2026-11-24T09:00:00Z").next).toEqual({ day: "2026-11-24", opens: "16:00", closes: "22:00" });
    expect(at("2026-11-24T22:30:00Z").next?.day).toBe("2026-11-25");
    expect(at("2026-11-28T22:00:00Z").next?.day).toBe("2026-11-30");
    expect(at("2026-11-27T18:00:00Z", VIOLENCE).next?.day).toBe("2026-11-30");
  });

  it("keeps_silent_on_a_public_holiday", () => {
    expect(at("2026-11-11T17:00:00Z")).toEqual({ open: false, next: { day: "2026-11-12", opens: "16:00", closes: "22:00" } });
    expect(at("2026-12-24T18:00:00Z", VIOLENCE).next?.day).toBe("2026-12-28");
  });

  it("knows_the_day_of_brussels_around_midnight", () => {
    expect(at("2026-11-28T23:30:00Z").next?.day).toBe("2026-11-30");
    expect(at("2026-03-29T00:30:00Z", VIOLENCE).next?.day).toBe("2026-03-30");
  });
});

it("every_line_that_is_shown_has_a_number_or_a_place_to_write_to", () => {
  const shown = [...FOR_FAMILIES, ...FOR_YOUNG, ...FOR_CONCERN, ...FOR_DANGER, ...TO_GIVE_ALONG, ...TO_GIVE_YOUNG];
  for (const id of shown) expect(LINES[id].number ?? LINES[id].site, id).toBeTruthy();
  for (const id of [...FOR_FAMILIES, ...FOR_CONCERN]) expect(LINES[id].hours, id).not.toBeNull();
});

it("a_line_without_a_number_has_a_code_for_a_telephone", () => {
  for (const id of FOR_YOUNG) expect(LINES[id].number ?? codeOf(LINES[id])?.path, id).toBeTruthy();
});

it("what_can_be_reached_now_comes_first_and_the_order_stays_otherwise", () => {
  const morning = new Date("2026-11-24T09:00:00Z");
  expect(reachableFirst(FOR_YOUNG, morning)).toEqual(["jac", "tejo", "1813", "1712", "102"]);
  const evening = new Date("2026-11-24T18:00:00Z");
  expect(reachableFirst(FOR_YOUNG, evening)).toEqual(["102", "jac", "tejo", "1813", "1712"]);
});
