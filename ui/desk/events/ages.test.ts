import { expect, test } from "vitest";
import { makeTranslator } from "../../src/i18n/translator";
import { forWhom } from "./ages";

const text = [
  "fiche-age-up-to = Tot { $to }",
  "fiche-age-from = Vanaf { $from }",
  "fiche-age-years = { $count } jaar",
  "age-band-prenatal = Zwanger",
].join("\n");
const sources = [{ file: "fiche.ftl", text }];
const tr = makeTranslator({ locale: "nl-BE", direction: "ltr", sources, fallback_sources: sources, available: [] });
const of = (audience: string | null, min_months: number | null, max_months: number | null) =>
  forWhom({ audience, age: { min_months, max_months } }, tr);

test("a course for parents of babies is not told to be for who is under one", () => {
  expect(of("adults", 0, 12)).toBeNull();
  expect(of("adults", 16 * 12, null)).toContain("16");
});

test("what is for children tells their ages, and what is for who is pregnant tells so", () => {
  expect(of("children", null, 12)).toContain("1");
  expect(of(null, null, 0)).toBe("Zwanger");
  expect(of("adults", null, 0)).toBe("Zwanger");
});
