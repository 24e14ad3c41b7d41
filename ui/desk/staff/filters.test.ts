import { describe, expect, it } from "vitest";
import { makeTranslator } from "../../src/i18n/translator";
import { chipsOf, countOf, toggled } from "./filters";

const tr = makeTranslator({
  locale: "nl-BE",
  direction: "ltr",
  sources: [
    { file: "a.ftl", text: "staff-chip-language = Spreekt { $language }\nlanguage-ar = Arabisch" },
  ],
  fallback_sources: [],
  available: [],
});
const label = (kind: string, code: string) => `${kind}:${code}`;

describe("what is on", () => {
  const filters = { open: "now", free: true, capacity: ["has-capacity", "waiting-list"], language: "ar" };

  it("every_value_has_a_chip_with_its_name", () => {
    const names = chipsOf(filters, tr, label).map((chip) => chip.name.replace(/[\u2068\u2069]/g, ""));
    expect(names).toEqual(["capacity:has-capacity", "capacity:waiting-list", "Spreekt Arabisch"]);
    expect(countOf(filters)).toBe(5);
    expect(countOf({})).toBe(0);
  });

  it("a_chip_takes_off_its_own_value_and_nothing_else", () => {
    const chips = chipsOf(filters, tr, label);
    expect(chips[0]?.without).toEqual({ ...filters, capacity: ["waiting-list"] });
    expect(chips[2]?.without).toEqual({ open: "now", free: true, capacity: filters.capacity });
  });

  it("the_last_value_of_a_list_takes_the_filter_with_it", () => {
    expect(toggled({ capacity: ["full"] }, "capacity", "full")).toEqual({});
    expect(toggled({}, "capacity", "full")).toEqual({ capacity: ["full"] });
  });
});
