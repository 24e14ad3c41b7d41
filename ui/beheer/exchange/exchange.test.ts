import { expect, test } from "vitest";
import { makeTranslator } from "../../src/i18n/translator";
import { columnLabel, findingText, kindCounts, missingFields, sidesOf, valueLabel, type Pair } from "./exchange";

const tr = makeTranslator({
  locale: "nl-BE",
  direction: "ltr",
  sources: [
    {
      file: "a.ftl",
      text: "exchange-column-name = Naam\nexchange-kind-service = Dienst\ncapacity-full = Volzet\nage-band-age-0-3 = 0 tot 3 jaar\nimport-reason-not-a-phone = { $column }: { $given } is geen telefoon\n",
    },
  ],
  fallback_sources: [],
  available: [],
});
const finding = { field: "number", column: "Tel.", reason: "not-a-phone", given: "9,32E+10", expected: null, refuses: true };

test("a column has its label, and one of a newer centre its name", () => {
  expect(columnLabel(tr, "name")).toBe("Naam");
  expect(columnLabel(tr, "some_new_thing")).toBe("some new thing");
});

test("a problem is told in the words of the texts, or with its code", () => {
  expect(findingText(tr, finding).replaceAll(/[\u2068\u2069]/g, "")).toBe("Tel.: 9,32E+10 is geen telefoon");
  expect(findingText(tr, { ...finding, reason: "brand-new" })).toBe("Tel.: brand-new");
});

test("kinds are counted in one line", () => {
  expect(kindCounts(tr, [{ kind: "service", count: 3 }, { kind: "x_y", count: 1 }])).toBe("Dienst 3 · x y 1");
});

test("fields that a row needs and no column has are missing", () => {
  const field = (id: string, needed: boolean) => ({ id, group: "service", needed, several: false });
  expect(missingFields([field("a", true), field("b", true), field("c", false)], ["b", null])).toEqual(["a"]);
});

test("the sides begin as the centre set them out", () => {
  const fields = [{ field: "name", kept: "a", other: "b", side: "kept" as const }];
  expect(sidesOf({ fields } as unknown as Pair)).toEqual({ name: "kept" });
});

test("codes and days of a change are told in words, other texts as they are", () => {
  const service = (field: string) => ({ kind: "service", field });
  expect(valueLabel(tr, service("capacity"), "full")).toBe("Volzet");
  expect(valueLabel(tr, { kind: "attribute", field: "*" }, "age-0-3")).toBe("0 tot 3 jaar");
  expect(valueLabel(tr, service("assured_date"), "2026-11-20")).toContain("20");
  expect(valueLabel(tr, service("name"), "full")).toBe("full");
  expect(valueLabel(tr, service("capacity"), "brand-new")).toBe("brand-new");
});
