import { expect, it } from "vitest";
import { Looked, LOOKED_MS } from "./looked";

function watched() {
  const clock = { time: 0 };
  return { clock, looked: new Looked(() => clock.time) };
}

it("what_was_open_for_five_seconds_counts_and_what_was_passed_by_does_not", () => {
  const { clock, looked } = watched();
  looked.at("sport");
  clock.time += LOOKED_MS - 1;
  looked.at("housing");
  clock.time += LOOKED_MS;
  looked.at(null);
  expect(looked.codes()).toEqual(["housing"]);
});

it("what_is_still_open_counts_when_the_visit_ends", () => {
  const { clock, looked } = watched();
  looked.at("sport");
  clock.time += LOOKED_MS;
  expect(looked.codes()).toEqual(["sport"]);
});

it("a_theme_counts_once_however_often_it_was_open_and_in_no_order_of_time", () => {
  const { clock, looked } = watched();
  for (const theme of ["sport", "housing", "sport", "food-aid"]) {
    looked.at(theme);
    clock.time += LOOKED_MS;
  }
  expect(looked.codes()).toEqual(["food-aid", "housing", "sport"]);
});

it("the_same_page_drawn_again_is_no_new_look", () => {
  const { clock, looked } = watched();
  for (let turn = 0; turn < 5; turn += 1) {
    looked.at("sport");
    clock.time += 1_000;
  }
  expect(looked.codes()).toEqual(["sport"]);
});

it("nothing_is_left_of_a_visit_that_was_forgotten", () => {
  const { clock, looked } = watched();
  looked.at("sport");
  clock.time += LOOKED_MS;
  looked.forget();
  clock.time += LOOKED_MS;
  expect(looked.codes()).toEqual([]);
});
