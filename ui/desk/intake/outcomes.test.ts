import { expect, it } from "vitest";
import { groupOutcomes } from "./outcomes";

const entry = (id: string) => ({ id, asks_gap_reason: false, asks_warmth: false });

it("every_outcome_stands_in_exactly_one_group_also_one_we_do_not_know", () => {
  const codes = ["new-one", "listened", "referred-partner", "no-offer-found", "answered"];
  const groups = groupOutcomes(codes.map(entry));
  expect(groups.map((group) => [group.id, group.outcomes.map((each) => each.id)])).toEqual([
    ["here", ["answered", "listened"]],
    ["onwards", ["referred-partner"]],
    ["stuck", ["no-offer-found"]],
    ["other", ["new-one"]],
  ]);
});
