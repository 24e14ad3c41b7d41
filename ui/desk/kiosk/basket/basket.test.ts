import { expect, test } from "vitest";
import { Basket, MOST_IN_BASKET } from "./basket.svelte";

test("a service stands on the list once, and leaves it with the same touch", () => {
  const basket = new Basket();
  basket.turn("a");
  basket.turn("b");
  basket.turn("a");
  expect(basket.services).toEqual(["b"]);
});

test("no more than five services stand on the list, until one leaves it", () => {
  const basket = new Basket();
  for (const service of ["a", "b", "c", "d", "e", "f"]) basket.turn(service);
  expect(basket.services).toEqual(["a", "b", "c", "d", "e"]);
  expect(basket.services).toHaveLength(MOST_IN_BASKET);
  basket.turn("b");
  basket.turn("f");
  expect(basket.services).toEqual(["a", "c", "d", "e", "f"]);
});

test("what is there no more leaves the list, which says so until it is changed", () => {
  const basket = new Basket();
  basket.turn("a");
  basket.turn("b");
  basket.drop(["a"]);
  expect(basket.services).toEqual(["b"]);
  expect(basket.lost).toBe(true);
  basket.turn("c");
  expect(basket.lost).toBe(false);
  basket.drop(["b"]);
  basket.forget();
  expect(basket.lost).toBe(false);
});

test("nothing of the list is left after a visit", () => {
  const basket = new Basket();
  basket.turn("a");
  basket.forget();
  expect(basket.services).toEqual([]);
  expect(basket.has("a")).toBe(false);
});
