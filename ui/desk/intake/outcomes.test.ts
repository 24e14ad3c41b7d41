import { expect, it } from "vitest";
import { groupOutcomes } from "./outcomes";

const entry = (id: string) => ({ id, asks_gap_reason: false, asks_warmth: false });

it("every_outcome_stands_in_exactly_one_group_also_one_we_do_not_know", () => {
  const codes = ["new-one", "rights-explored", "listened", "referred-inside", "visitor-stopped", "answered"];
  const groups = groupOutcomes(codes.map(entry));
  expect(groups.map((group) => [group.id, group.outcomes.map((each) => each.id)])).toEqual([
    ["first", ["answered", "listened"]],
    ["here", ["rights-explored"]],
    ["onwards", ["referred-inside"]],
    ["stuck", ["visitor-stopped"]],
    ["other", ["new-one"]],
  ]);
});

it("a_house_that_offers_few_has_no_empty_groups", () => {
  expect(groupOutcomes([entry("listened")]).map((group) => group.id)).toEqual(["first"]);
});
