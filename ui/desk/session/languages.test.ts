import { expect, it } from "vitest";
import { spokenAtDesks, toTell } from "./languages";

it("those_of_the_last_time_come_first_and_dutch_is_never_asked", () => {
  const all = ["nl", "nl-simple", "fr", "en", "ar", "not-asked"];
  expect(spokenAtDesks(all, ["nl", "ar"])).toEqual(["ar", "fr", "en"]);
  expect(spokenAtDesks(all, ["gone"])).toEqual(["fr", "en", "ar"]);
});

it("who_says_nothing_claims_nothing", () => {
  expect(toTell([])).toBeUndefined();
  expect(toTell(["ar"])).toEqual(["nl", "ar"]);
});
