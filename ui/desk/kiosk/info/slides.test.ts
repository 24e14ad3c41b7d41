import { describe, expect, it } from "vitest";
import type { EventItem, EventsView } from "../../../src/bindings/types";
import { ITEMS, MOST_DAYS, nextFrame, slidesOf, type Frame } from "./slides";

function item(starts: string, ends: string, status = "scheduled"): EventItem {
  return {
    event_id: starts,
    name: starts,
    text_locale: "nl-BE",
    starts,
    ends,
    place: null,
    municipality: null,
    free: false,
    status,
    themes: [],
    age: null,
    audience: null,
    same_time: [],
  };
}

function week(...items: EventItem[]): EventsView {
  return { days: [{ day: "2026-11-24", items }], municipalities: [] };
}

const names = (view: EventsView, now: string) =>
  slidesOf(view, now).flatMap((slide) => (slide.kind === "day" ? slide.items.map((each) => each.name) : []));

describe("what passes by on the screen", () => {
  it("begins_with_the_house_also_when_nothing_is_on", () => {
    expect(slidesOf(null, "2026-11-24 10:00")).toEqual([{ kind: "house" }]);
    expect(slidesOf(week(), "2026-11-24 10:00")).toEqual([{ kind: "house" }]);
  });

  it("leaves_out_what_is_over_and_what_does_not_go_on", () => {
    const view = week(item("08:00", "09:00"), item("09:30", "11:30"), item("13:00", "14:00", "cancelled"), item("15:00", "16:00", "full"));
    expect(names(view, "2026-11-24 10:00")).toEqual(["09:30", "15:00"]);
    expect(names(week(item("20:00", "01:00")), "2026-11-24 21:00")).toEqual(["20:00"]);
  });

  it("holds_no_more_on_one_picture_than_can_be_read_and_no_more_pictures_than_anybody_waits_for", () => {
    const many = week(...Array.from({ length: ITEMS * (MOST_DAYS + 4) }, () => item("10:00", "11:00")));
    const days = slidesOf(many, "2026-11-23 10:00").filter((slide) => slide.kind === "day");
    expect(days).toHaveLength(MOST_DAYS);
    expect(days.every((slide) => slide.kind === "day" && slide.items.length === ITEMS)).toBe(true);
  });

  it("says_everything_in_dutch_and_in_a_second_language_another_one_each_round", () => {
    const others = ["ar", "tr"];
    const round = (number: number) => {
      const seen: Frame[] = [{ slide: 0, locale: "nl-BE" }];
      while (seen.length < 4) seen.push(nextFrame(seen.at(-1) as Frame, 2, "nl-BE", others, number));
      return seen.map((frame) => `${String(frame.slide)} ${frame.locale}`);
    };
    expect(round(0)).toEqual(["0 nl-BE", "0 ar", "1 nl-BE", "1 ar"]);
    expect(round(3)).toEqual(["0 nl-BE", "0 tr", "1 nl-BE", "1 tr"]);
  });

  it("stays_in_dutch_where_no_other_language_is_offered", () => {
    expect(nextFrame({ slide: 1, locale: "nl-BE" }, 2, "nl-BE", [], 0)).toEqual({ slide: 0, locale: "nl-BE" });
  });
});
