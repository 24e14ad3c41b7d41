import { expect, test } from "vitest";
import { TwiceEscape } from "./twice-escape";

test("two presses shortly after each other leave, one does not", () => {
  const escapes = new TwiceEscape();
  expect(escapes.pressed(0)).toBe(false);
  expect(escapes.pressed(400)).toBe(true);
  expect(escapes.pressed(600)).toBe(false);
});

test("two slow presses do not leave", () => {
  const escapes = new TwiceEscape();
  expect(escapes.pressed(0)).toBe(false);
  expect(escapes.pressed(5000)).toBe(false);
  expect(escapes.pressed(5200)).toBe(true);
});
