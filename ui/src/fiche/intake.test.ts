import { describe, expect, it } from "vitest";
import { intakeModes } from "./intake";

describe("how a service receives people", () => {
  it("an_own_door_comes_first_and_takes_nobody_who_is_sent", () => {
    const modes = ["accepts-warm-referral", "call-first", "own-open-door"];
    expect(intakeModes({ intake_modes: modes })).toEqual(["own-open-door", "call-first"]);
  });

  it("without_one_everything_is_told", () => {
    const modes = ["call-first", "accepts-warm-referral"];
    expect(intakeModes({ intake_modes: modes })).toEqual(modes);
  });
});
