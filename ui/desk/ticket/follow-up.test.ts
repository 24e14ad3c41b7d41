import { describe, expect, it } from "vitest";
import { sorted } from "./follow-up";

describe("the tickets of a desk", () => {
  it("stand_in_three_groups_and_what_was_answered_is_not_asked_after", () => {
    const ticket = (name: string, result: string | null, remind: boolean, over = false) => ({ name, result, remind, over });
    const groups = sorted([
      ticket("a", null, true),
      ticket("b", "arrived", true),
      ticket("c", null, false),
      ticket("d", "unknown", false, true),
      ticket("e", null, false, true),
    ]);
    const names = (each: { name: string }[]) => each.map(({ name }) => name).join("");
    expect([names(groups.ask), names(groups.told), names(groups.waiting)]).toEqual(["a", "bde", "c"]);
  });
});
