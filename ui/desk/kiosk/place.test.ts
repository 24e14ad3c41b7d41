import { expect, test } from "vitest";
import type { SearchReply } from "../../src/bindings/types";
import { themesOf } from "./place";
import type { Rights } from "./rights/rights.svelte";

function reply(themes: readonly string[], found: readonly string[][]): SearchReply {
  const hits = found.map((themes) => ({ themes }));
  return { hits, themes, via: [], total: hits.length, more: false, nothing: null } as unknown as SearchReply;
}

test("what was recognised in a search and what was found by it are both on the screen", () => {
  const about = themesOf({ kind: "home" }, reply(["stress-anxiety"], [["school-costs"], ["child-abuse-concern", "housing"]]));
  expect(about).toContain("stress-anxiety");
  expect(about).toContain("child-abuse-concern");
});

test("what something is about besides makes no ordinary search delicate", () => {
  const about = themesOf({ kind: "home" }, reply(["baby-toddler-care"], [["baby-toddler-care", "child-abuse-concern"]]));
  expect(about).not.toContain("child-abuse-concern");
});

test("before a search nothing is", () => {
  expect(themesOf({ kind: "home" }, null)).toEqual([]);
});

test("the services of a right are what they are first of all about", () => {
  const hits = [{ themes: ["violence-home", "housing"] }, { themes: ["housing"] }];
  const found = { where: { services: hits } } as unknown as Rights;
  expect(themesOf({ kind: "rights", found }, null)).toEqual(["violence-home", "housing"]);
});
