import { expect, test } from "vitest";
import type { VocabularyView } from "../../../src/bindings/types";
import { areSensitive } from "./sensitive";

const vocabulary = {
  domains: [
    {
      id: "youth-help",
      themes: [
        { id: "child-abuse-concern", sensitive: true },
        { id: "foster-care", sensitive: false },
      ],
    },
  ],
} as unknown as VocabularyView;

test("what the vocabulary calls sensitive can be left at once", () => {
  expect(areSensitive(vocabulary, ["foster-care", "child-abuse-concern"])).toBe(true);
  expect(areSensitive(vocabulary, ["foster-care"])).toBe(false);
});

test("so can what a family may not want to be seen with", () => {
  expect(areSensitive(vocabulary, ["separation"])).toBe(true);
  expect(areSensitive(null, ["separation"])).toBe(true);
  expect(areSensitive(null, [])).toBe(false);
});
