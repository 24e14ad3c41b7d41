import { describe, expect, it } from "vitest";
import { after, DEGREES, degreesFor, hasTicket, isCalled, shownTogether } from "./degrees";
import { isMinor, isYoung, mayBeYoung } from "./youth";

const open = { manner: "ticket", ticket: true, direct: true };
const door = { manner: "door", ticket: false, direct: true };
const gate = { manner: "gate", ticket: false, direct: false };
const members = { manner: "members", ticket: true, direct: false };

describe("degrees of warmth", () => {
  it("are_six_where_a_service_takes_people_along_every_way", () => {
    expect(degreesFor(open, false)).toEqual(DEGREES);
    expect(degreesFor(members, false)).toEqual(DEGREES);
  });

  it("leave_the_way_to_an_own_door_and_nobody_is_announced_there", () => {
    expect(degreesFor(door, false)).toEqual(["details-given", "explained", "accompanied"]);
  });

  it("are_the_two_that_take_nothing_along_behind_a_gate_and_after_a_no", () => {
    expect(degreesFor(gate, false)).toEqual(["details-given", "explained"]);
    expect(degreesFor(open, true)).toEqual(["details-given", "explained"]);
  });

  it("lead_to_a_call_first_where_somebody_is_rung", () => {
    expect(DEGREES.filter(isCalled)).toEqual(["contact-together"]);
    expect(after("announced", false, true)).toBe("needs");
    expect(after("contact-together", false, true)).toBe("call");
    expect(after("contact-together", true, true)).toBe("needs");
    expect(after("accompanied", false, true)).toBe("needs");
    expect(after("accompanied", false, false)).toBe("home");
    expect(after("explained", false, false)).toBe("home");
  });

  it("give_a_ticket_only_where_it_is_taken_and_a_minor_only_where_the_house_allows_it", () => {
    expect(hasTicket(open, "contact-together", false, false)).toBe(true);
    expect(hasTicket(open, "explained", false, true)).toBe(false);
    expect(hasTicket(door, "accompanied", false, true)).toBe(false);
    expect(hasTicket(open, "announced", true, false)).toBe(false);
    expect(hasTicket(open, "announced", true, true)).toBe(true);
  });
});

describe("what lies before a visitor", () => {
  it("never_holds_a_gate_without_something_direct", () => {
    expect(shownTogether([gate, members])).toEqual([members]);
    expect(shownTogether([gate, open])).toEqual([gate, open]);
    expect(shownTogether([gate])).toEqual([]);
  });
});

describe("the route of the young", () => {
  it("is_offered_by_age_or_by_who_asks", () => {
    expect(mayBeYoung({ ageBand: "age-12-18" })).toBe(true);
    expect(mayBeYoung({ asker: "young-person", ageBand: "not-asked" })).toBe(true);
    expect(mayBeYoung({ asker: "parent", ageBand: "age-6-12" })).toBe(false);
    expect(mayBeYoung({})).toBe(false);
  });

  it("stands_first_unless_an_adult_is_said_to_ask", () => {
    expect(isYoung({ ageBand: "age-12-18" })).toBe(true);
    expect(isYoung({ asker: "not-asked", ageBand: "age-18-24" })).toBe(true);
    expect(isYoung({ asker: "parent", ageBand: "age-12-18" })).toBe(false);
    expect(isYoung({ asker: "child", ageBand: "age-6-12" })).toBe(true);
  });

  it("takes_everybody_on_it_for_a_minor_but_who_is_past_eighteen", () => {
    expect(isMinor(true, undefined)).toBe(true);
    expect(isMinor(true, "age-12-18")).toBe(true);
    expect(isMinor(true, "age-18-24")).toBe(false);
    expect(isMinor(false, "age-12-18")).toBe(false);
  });
});
