import { expect, it } from "vitest";
import { nearest } from "./arrows";

const box = (column: number, row: number) => ({
  left: column * 100,
  right: column * 100 + 90,
  top: row * 50,
  bottom: row * 50 + 40,
});
/* 0 1 2
   3 4   */
const grid = [box(0, 0), box(1, 0), box(2, 0), box(0, 1), box(1, 1)];

it("arrows_walk_as_the_choices_lie_on_the_screen", () => {
  const from = (place: number, way: Parameters<typeof nearest>[2]) => nearest(grid[place] ?? box(0, 0), grid, way);
  expect(from(0, "ArrowRight")).toBe(1);
  expect(from(1, "ArrowDown")).toBe(4);
  expect(from(2, "ArrowDown"), "nothing straight below: the nearest").toBe(4);
  expect(from(4, "ArrowUp")).toBe(1);
  expect(from(0, "ArrowLeft")).toBe(-1);
});
