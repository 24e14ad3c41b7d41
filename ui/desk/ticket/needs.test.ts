import { describe, expect, it } from "vitest";
import { INTERPRETER, interpreterLanguages, NEEDS, toggled } from "./needs";

describe("what helps a visitor", () => {
  it("is_put_on_and_taken_off_in_the_order_of_the_vocabulary", () => {
    const two = toggled(toggled([], "transport"), INTERPRETER);
    expect(two).toEqual([INTERPRETER, "transport"]);
    expect(toggled(two, INTERPRETER)).toEqual(["transport"]);
  });

  it("names_each_of_the_thirteen_once", () => {
    expect(new Set(NEEDS.map(([code]) => code)).size).toBe(13);
  });

  it("offers_an_interpreter_in_the_visitors_own_language_first_and_never_in_dutch", () => {
    const all = ["nl", "nl-simple", "fr", "en", "ar", "ti", "not-asked"];
    expect(interpreterLanguages(all, "ti")).toEqual(["ti", "fr", "en", "ar"]);
    expect(interpreterLanguages(all, "fr-BE")).toEqual(["fr", "en", "ar", "ti"]);
    expect(interpreterLanguages(all, "nl-BE")).toEqual(["fr", "en", "ar", "ti"]);
  });
});
