import { describe, expect, it } from "vitest";
import type { Fiche } from "../../src/bindings/types";
import { makeTranslator } from "../../src/i18n/translator";
import { answersOf } from "./compare";

const tr = makeTranslator({
  locale: "nl-BE",
  direction: "ltr",
  sources: [{ file: "a.ftl", text: "fiche-free = Gratis\ncapacity-full = Volzet\ncapacity-unknown = Onbekend" }],
  fallback_sources: [],
  available: [],
});

const plain: Fiche = {
  service_id: "1",
  texts: {
    name: null,
    summary: null,
    description: null,
    eligibility: null,
    application: null,
    fees: null,
    alert: null,
    is_not: null,
  },
  organisation: null,
  themes: [],
  age: null,
  intake_modes: ["walk-in"],
  languages: ["nl", "ar"],
  interpretation: null,
  free: false,
  costs: [],
  documents: [],
  wait: null,
  capacity: null,
  capacity_date: null,
  anonymous: null,
  offer_forms: [],
  programme: null,
  through: null,
  fallback: null,
  urls: [],
  verified: null,
  last_modified: null,
  assured_date: null,
  stale: true,
  status: "active",
  areas: [],
  places: [],
  phones: [],
  email: null,
  website: null,
  contact_people: [],
  involvement: null,
  listing: null,
  origins: [],
};

const row = (rows: ReturnType<typeof answersOf>, id: string) => rows.find((each) => each.id === id);

describe("two fiches side by side", () => {
  it("what_is_the_same_is_told_to_be_and_order_does_not_matter", () => {
    const rows = answersOf([plain, { ...plain, languages: ["ar", "nl"] }], tr);
    expect(row(rows, "languages")?.same).toBe(true);
    expect(row(rows, "intake")?.same).toBe(true);
  });

  it("what_one_knows_and_the_other_does_not_differs", () => {
    const rows = answersOf([plain, { ...plain, free: true, capacity: "full", capacity_date: "2026-11-20" }], tr);
    expect(row(rows, "cost")).toMatchObject({ answers: [[], ["Gratis"]], same: false });
    expect(row(rows, "capacity")?.answers[1]?.[0]).toBe("Volzet");
  });

  it("a_word_on_capacity_that_is_too_old_is_unknown_and_not_repeated", () => {
    const rows = answersOf([plain, { ...plain, capacity: null, capacity_date: "2026-01-20" }], tr);
    expect(row(rows, "capacity")?.answers[1]?.[0]).toBe("Onbekend");
  });

  it("what_neither_knows_is_left_out", () => {
    expect(row(answersOf([plain, plain], tr), "wait")).toBeUndefined();
  });

  it("the_names_of_people_are_no_part_of_it", () => {
    const named = { ...plain, contact_people: [{ name: "Nadia", title: "Directeur", phone: "0470", email: null }] };
    expect(JSON.stringify(answersOf([plain, named], tr))).not.toContain("Nadia");
  });
});
