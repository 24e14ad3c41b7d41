import { expect, test } from "vitest";
import { asQuery, covered, depth, gaps, type Coverage } from "./coverage";

const row = (theme: string, total: number, everywhere: number) => ({ theme, total, everywhere, cells: [] });
const coverage: Coverage = {
  columns: [],
  domains: [
    { domain: "play", themes: [row("toy-library", 2, 2), row("playground", 0, 0)] },
    { domain: "care", themes: [row("night-care", 0, 3)] },
  ],
  services: 2,
  alike: [],
  municipalities: [],
  sites: [],
};

test("what is offered elsewhere stands first among the gaps", () => {
  expect(gaps(coverage).map((one) => one.theme)).toEqual(["night-care", "playground"]);
});

test("a domain counts the themes that have an offer", () => {
  expect(coverage.domains.map(covered)).toEqual([1, 0]);
});

test("what is not chosen is not asked", () => {
  const scope = { municipality: "Sint-Jan & co", age: "", form: "", site: "" };
  expect(asQuery("form", scope)).toBe("by=form&municipality=Sint-Jan+%26+co");
});

test("a cell darkens with the number of services", () => {
  expect([0, 1, 2, 3, 4, 40].map(depth)).toEqual([0, 1, 2, 2, 3, 3]);
});
