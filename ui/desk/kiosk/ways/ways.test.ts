import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { STAGES, WAYS } from "./ways";

type Code = { id: string; domain?: string };
const file = new URL("../../../../crates/model/vocabulary/vocabulary.json", import.meta.url);
const vocabulary = JSON.parse(readFileSync(file, "utf8")) as { themes: Code[]; age_bands: Code[] };
const leaves = new Set(vocabulary.themes.filter(({ domain }) => domain !== undefined).map(({ id }) => id));
const ages = new Set(vocabulary.age_bands.map(({ id }) => id));

describe.each(Object.entries(WAYS))("on the way %s", (_, page) => {
  test("every theme is one of the vocabulary and stands there once", () => {
    const told = [...page.themes, ...(page.places?.themes ?? [])];
    expect(told.filter((theme) => !leaves.has(theme))).toEqual([]);
    expect(new Set(page.themes).size).toBe(page.themes.length);
  });

  test("its age is one of the vocabulary", () => {
    expect(page.age === undefined || ages.has(page.age)).toBe(true);
  });
});

test("who wants a child and who has none are not led to what is for the other, nor to children", () => {
  const children = ["fertility-contraception", "foster-care", "teen-parenthood", "prenatal-perinatal-care", "postpartum-depression"];
  for (const page of [WAYS.wish, WAYS["not-parent"]]) {
    expect(page.themes.filter((theme) => children.includes(theme))).toEqual([]);
    expect(page.age).toBeUndefined();
    expect(page.places?.most).toBe(1);
  }
});

test("every way can be reached from the first page", () => {
  const reached = STAGES.flatMap((stage) => [stage, ...(WAYS[stage].doors ?? [])]);
  expect(new Set(reached)).toEqual(new Set(Object.keys(WAYS)));
});
