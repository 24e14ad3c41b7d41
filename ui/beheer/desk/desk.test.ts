import { expect, test } from "vitest";
import { makeTranslator } from "../../src/i18n/translator";
import { addDays, cardParts, cardState, groupOf, moved, newRule, nextYear, tabOf, whenParts, type Card } from "./desk";
import { daysOf, gapsOf, groupsOf, rowsShown, stateOf, type Roster, type Slot } from "./roster";

const tr = makeTranslator({
  locale: "nl-BE",
  direction: "ltr",
  sources: [{ file: "a.ftl", text: "beheer-desk-days-run = { $from } tot { $to }\n" }],
  fallback_sources: [],
  available: [],
});
const slot = (day: string, half_day: string, open: boolean, anything: string[] = [], fallback = ["f"]): Slot => ({
  day,
  half_day,
  open,
  anything,
  some_themes: [],
  fallback,
});
const week = (name: string, slots: Slot[], hours_known = true) => ({ desk_id: name, name, site: "Markt", hours_known, slots });

test("a half-day says who is there, and nothing where the door is closed", () => {
  expect(stateOf(slot("2026-11-24", "morning", true, ["a"]), true)).toBe("somebody");
  expect(stateOf(slot("2026-11-24", "morning", true), true)).toBe("fallback");
  expect(stateOf(slot("2026-11-24", "morning", true, [], []), true)).toBe("nobody");
  expect(stateOf(slot("2026-11-24", "morning", false, ["a"]), true)).toBe("closed");
  expect(stateOf(slot("2026-11-24", "morning", false, ["a"]), false)).toBe("somebody");
  expect(stateOf(slot("2026-11-24", "morning", false), false)).toBe("closed");
});

test("desks of one place with the same people stand together, and gaps are told once", () => {
  const slots = [slot("2026-11-24", "morning", true, ["a"]), slot("2026-11-24", "evening", true)];
  const roster: Roster = { week: "2026-11-23", desks: [week("Balie", slots), week("Telefoon", slots), week("Wachtzaal", [])] };
  const groups = groupsOf(roster);
  expect(groups.map((group) => group.names)).toEqual([["Balie", "Telefoon"], ["Wachtzaal"]]);
  expect(gapsOf(groups).map((gap) => gap.slot.half_day)).toEqual(["evening"]);
  expect(groups.map(rowsShown)).toEqual([["morning", "evening"], []]);
  expect(groups.map((group) => daysOf(group).length)).toEqual([1, 0]);
});

test("days that follow one another are told from the first to the last", () => {
  const told = (weekdays: string[]) => whenParts(tr, { ...newRule(), weekdays }, [])[0]?.replaceAll(/[\u2068\u2069]/g, "");
  expect(told(["mon", "tue", "wed", "thu", "fri"])).toBe("maandag tot vrijdag");
  expect(told(["mon", "wed"])).toBe("maandag en woensdag");
  expect(told(["thu", "fri"])).toBe("donderdag en vrijdag");
  expect(whenParts(tr, newRule(), [])).toEqual([]);
});

test("a rule that is over stands apart from those that hold", () => {
  const rule = newRule();
  expect(groupOf(rule, "2026-11-24")).toBe("anything");
  expect(groupOf({ ...rule, themes: ["housing"] }, "2026-11-24")).toBe("themes");
  expect(groupOf({ ...rule, fallback: true }, "2026-11-24")).toBe("fallback");
  expect(groupOf({ ...rule, fallback: true, valid_to: "2026-11-23" }, "2026-11-24")).toBe("over");
});

test("a card asks to be looked at a month before its day and from then on", () => {
  const state = (expires: string | null) => cardState({ expires } as Card, "2026-11-24");
  expect([state("2026-11-23"), state(null), state("2026-11-24"), state("2026-12-25"), state("2026-12-26")]).toEqual([
    "expired",
    "expired",
    "soon",
    "soon",
    "good",
  ]);
});

test("days go over months and years", () => {
  expect(addDays("2026-12-30", 7)).toBe("2027-01-06");
  expect([nextYear("2026-11-24"), nextYear("2028-02-29")]).toEqual(["2027-11-24", "2029-02-28"]);
});

test("an order changes by one place and not at its ends", () => {
  const all = ["a", "b", "c"];
  expect(moved(all, all, "b", -1)).toEqual(["b", "a", "c"]);
  expect(moved(all, all, "a", -1)).toEqual(all);
  expect(moved(all, all, "c", 1)).toEqual(all);
  expect(moved(["a"], ["a"], "x", 1)).toEqual(["a"]);
});

test("what is moved passes what is shown elsewhere", () => {
  expect(moved(["a", "x", "b"], ["a", "b"], "b", -1)).toEqual(["b", "x", "a"]);
});

test("the text of a card has paragraphs and steps", () => {
  expect(cardParts("Eerst.\nDan.\n- een\n- twee\n\n- drie\n\nKlaar.")).toEqual([
    { kind: "text", lines: ["Eerst.", "Dan."] },
    { kind: "steps", lines: ["een", "twee"] },
    { kind: "steps", lines: ["drie"] },
    { kind: "text", lines: ["Klaar."] },
  ]);
});

test("an address without a tab shows the back-up", () => {
  expect([tabOf([]), tabOf(["cards"]), tabOf(["elders"])]).toEqual(["backup", "cards", "backup"]);
});
