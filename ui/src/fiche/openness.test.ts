import { describe, expect, it } from "vitest";
import type { NextOpen, Place } from "../bindings/types";
import { isClosedNow, openness } from "./openness";

const place = (open_now: boolean, next_open: NextOpen | null) => ({ open_now, next_open }) as Place;
const next = (day: string, opens: string): NextOpen => ({ day, opens, closes: "17:00" });

describe("the doors of a service", () => {
  it("one_open_door_is_enough", () => {
    const fiche = { places: [place(false, next("2026-11-25", "09:00")), place(true, null)] };
    expect(openness(fiche).open).toBe(true);
    expect(isClosedNow(fiche)).toBe(false);
  });

  it("the_first_door_to_open_is_told", () => {
    const fiche = { places: [place(false, next("2026-11-26", "09:00")), place(false, next("2026-11-25", "13:00"))] };
    expect(openness(fiche).next?.day).toBe("2026-11-25");
    expect(isClosedNow(fiche)).toBe(true);
  });

  it("of_what_has_no_hours_nobody_says_that_it_is_closed", () => {
    expect(isClosedNow({ places: [place(false, null)] })).toBe(false);
    expect(isClosedNow({ places: [] })).toBe(false);
  });
});
