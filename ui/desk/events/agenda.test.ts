import { describe, expect, test } from "vitest";
import type { EventItem, EventsRequest, EventsView } from "../../src/bindings/types";
import { Agenda } from "./agenda.svelte";
import { moved } from "./days";

function agenda(): { asked: EventsRequest[]; agenda: Agenda } {
  const asked: EventsRequest[] = [];
  const none: EventsView = { days: [], municipalities: [] };
  const ask = (request: EventsRequest) => {
    asked.push(request);
    return Promise.resolve(none);
  };
  return { asked, agenda: new Agenda("2026-11-24", ask) };
}

describe("what is on", () => {
  test("a week is asked from today, with what was chosen and nothing else", async () => {
    const { asked, agenda: one } = agenda();
    await one.load("nl-BE");
    one.choose("age_band", "age-0-3");
    one.choose("municipality", "Oud-Hove");
    one.choose("municipality", null);
    await one.load("ar");
    expect(asked).toEqual([
      { from: "2026-11-24", days: 7, locale: "nl-BE" },
      { from: "2026-11-24", days: 7, locale: "ar", age_band: "age-0-3" },
    ]);
  });

  test("days are turned one by one and weeks seven by seven, never before today", () => {
    const { agenda: one } = agenda();
    expect(one.to).toBe("2026-11-30");
    expect(one.canGoBack).toBe(false);
    one.step(1);
    expect(one.from).toBe("2026-12-01");
    one.show("day");
    one.step(-1);
    expect([one.from, one.to]).toEqual(["2026-11-30", "2026-11-30"]);
    one.show("week");
    one.step(-1);
    expect(one.from).toBe("2026-11-24");
    one.toDay("2026-11-28");
    expect([one.from, one.span]).toEqual(["2026-11-28", "day"]);
  });

  test("what is for adults only falls away where children are meant, and the other way round", async () => {
    const item = (name: string, audience: string | null) => ({ name, audience, starts: "10:00" }) as EventItem;
    const items = [item("gym", "children"), item("course", "adults"), item("party", null)];
    const view: EventsView = { days: [{ day: "2026-11-24", items }], municipalities: ["Oud-Hove"] };
    const one = new Agenda("2026-11-24", () => Promise.resolve(view));
    await one.load("nl-BE");
    const names = () => one.days.flatMap((day) => day.items.map(({ name }) => name));
    expect(names()).toEqual(["gym", "course", "party"]);
    one.audience = "children";
    expect([names(), one.chosen]).toEqual([["gym", "party"], true]);
    one.audience = "adults";
    expect(names()).toEqual(["course", "party"]);
    one.chooseNothing();
    expect(names().length).toBe(3);
    one.choose("age_band", "age-3-6");
    expect(names()).toEqual(["gym", "party"]);
    one.audience = "adults";
    expect(names()).toEqual(["course", "party"]);
    one.chooseNothing();
    one.choose("age_band", "age-0-3");
    expect(names().length).toBe(3);
  });

  test("a town that was there can still be chosen on a day on which nothing is held in it", async () => {
    const towns = [["Oud-Hove", "Wilgenbeke"], ["Wilgenbeke"], ["Aardegem"]];
    const one = new Agenda("2026-11-24", () => Promise.resolve({ days: [], municipalities: towns.shift() ?? [] }));
    await one.load("nl-BE");
    await one.load("nl-BE");
    expect(one.towns).toEqual(["Oud-Hove", "Wilgenbeke"]);
    await one.load("nl-BE");
    expect(one.towns).toEqual(["Aardegem", "Oud-Hove", "Wilgenbeke"]);
  });

  test("the clock that changes does not lose a day", () => {
    expect(moved("2026-10-24", 7)).toBe("2026-10-31");
    expect(moved("2027-03-27", 1)).toBe("2027-03-28");
    expect(moved("2027-03-28", 1)).toBe("2027-03-29");
  });
});
