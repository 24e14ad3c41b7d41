import { expect, test } from "vitest";
import { Wish } from "./wish.svelte";

test("an idea is told in codes, with when it would suit", () => {
  const wish = new Wish();
  wish.begin("activity");
  wish.about("culture-sport-youth");
  wish.what("sport");
  wish.whose("age-6-12");
  wish.at("weekend");
  expect(wish.step).toBe("check");
  expect(wish.request).toEqual({ kind: "activity", theme: "sport", age_band: "age-6-12", part_of_week: "weekend" });
});

test("what is missing asks for no part of the week", () => {
  const wish = new Wish();
  wish.begin("missing");
  wish.about(null);
  expect(wish.step).toBe("age");
  wish.whose(null);
  expect(wish.step).toBe("check");
  expect(wish.request).toEqual({ kind: "missing" });
});

test("every question can be gone back from, up to the first", () => {
  const wish = new Wish();
  wish.begin("activity");
  wish.about("health");
  wish.what(null);
  wish.whose("all-ages");
  wish.at(null);
  const steps = [];
  while (wish.back()) steps.push(wish.step);
  expect(steps).toEqual(["when", "age", "theme", "domain", "kind"]);
});

test("an answer that no longer belongs is not told", () => {
  const wish = new Wish();
  wish.begin("activity");
  wish.about("health");
  wish.what("vaccination");
  wish.whose(null);
  wish.at("weekend");
  while (wish.back());
  wish.begin("missing");
  wish.about("childcare");
  wish.what(null);
  wish.whose(null);
  expect(wish.request).toEqual({ kind: "missing", theme: "childcare" });
});
