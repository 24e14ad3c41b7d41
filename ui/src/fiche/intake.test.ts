import { describe, expect, it } from "vitest";
import type { Translator } from "../i18n/translator";
import { intakeModes, throughUs, waysIn } from "./intake";

const tr = { text: (id: string) => id, has: () => false } as unknown as Translator;
const words = (...modes: string[]) => waysIn({ intake_modes: modes }, tr).map((way) => way.words);

describe("how a service receives people", () => {
  it("an_own_door_comes_first_and_takes_nobody_who_is_sent", () => {
    const modes = ["accepts-warm-referral", "call-first", "own-open-door"];
    expect(intakeModes({ intake_modes: modes })).toEqual(["own-open-door", "call-first"]);
  });

  it("without_one_everything_is_told_the_easiest_first", () => {
    const modes = ["accepts-warm-referral", "call-first", "walk-in"];
    expect(intakeModes({ intake_modes: modes })).toEqual(["walk-in", "call-first", "accepts-warm-referral"]);
  });

  it("nobody_who_may_walk_in_is_told_to_ring_first", () => {
    expect(words("call-first", "walk-in")).toEqual(["intake-mode-walk-in", "fiche-also-call"]);
    expect(words("appointment-only", "walk-in")).toEqual(["intake-mode-walk-in", "fiche-also-appointment"]);
    expect(words("online-form", "call-first")).toEqual(["intake-mode-call-first", "intake-mode-online-form"]);
  });

  it("what_is_reached_through_somebody_else_only_shows_no_other_way", () => {
    expect(words("call-first", "professional-only")).toEqual(["intake-mode-professional-only"]);
    expect(throughUs({ intake_modes: ["professional-only", "call-first"] })).toBe(true);
    expect(throughUs({ intake_modes: ["via-gate"] })).toBe(true);
    expect(throughUs({ intake_modes: ["walk-in", "professional-only"] })).toBe(false);
    expect(throughUs({ intake_modes: ["call-first", "by-agreement"] })).toBe(false);
  });

  it("what_is_for_members_only_says_so_first", () => {
    expect(words("accepts-warm-referral", "members-only")).toEqual([
      "intake-mode-members-only",
      "intake-mode-accepts-warm-referral",
    ]);
    expect(words("members-only", "walk-in")[0]).toBe("intake-mode-walk-in");
  });

  it("an_agreed_way_is_told_only_where_there_is_no_other", () => {
    expect(words("by-agreement", "call-first")).toEqual(["intake-mode-call-first"]);
    expect(words("by-agreement")).toEqual(["intake-mode-by-agreement"]);
  });
});
