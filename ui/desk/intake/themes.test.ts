import { describe, expect, it } from "vitest";
import { matchThemes, recentThemes } from "./themes";

const themes = [
  { id: "vaccination", name: "Vaccinaties" },
  { id: "baby-toddler-care", name: "Opvang van baby's en peuters" },
  { id: "suicide-prevention", name: "Suïcidepreventie" },
  { id: "holiday-care", name: "Vakantieopvang" },
];

describe("finding a theme", () => {
  it("everyday_words_come_first_then_names_that_start_so_then_names_that_hold_it", () => {
    expect(matchThemes("opvang", themes, ["vaccination"])).toEqual([
      "vaccination",
      "baby-toddler-care",
      "holiday-care",
    ]);
  });

  it("accents_do_not_matter", () => {
    expect(matchThemes("suici", themes, [])).toEqual(["suicide-prevention"]);
  });

  it("nothing_typed_finds_nothing_and_unknown_codes_are_left_out", () => {
    expect(matchThemes("  ", themes, ["vaccination"])).toEqual([]);
    expect(matchThemes("x", themes, ["gone"])).toEqual([]);
  });
});

describe("recent themes", () => {
  it("the_latest_first_and_each_once", () => {
    const question = (theme: string) => ({ theme, age_band: "age-0-3", outcome: "answered" });
    const intakes = [
      { handle: "1", questions: [question("sport")] },
      { handle: "2", questions: [question("housing"), question("sport")] },
      { handle: "3", questions: [question("vaccination")] },
    ];
    expect(recentThemes(intakes)).toEqual(["vaccination", "sport", "housing"]);
  });
});
