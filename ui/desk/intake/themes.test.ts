import { describe, expect, it } from "vitest";
import { directThemes, matchThemes, recentThemes, themesOfHits } from "./themes";

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

  it("a_word_half_typed_is_known_by_the_services_that_are_found", () => {
    const offered = themesOfHits([{ themes: ["vaccination", "holiday-care"] }, { themes: ["holiday-care"] }]);
    expect(offered).toEqual(["vaccination", "holiday-care"]);
    expect(matchThemes("prik", themes, [], [...offered, "gone"])).toEqual(["vaccination", "holiday-care"]);
  });

  it("accents_do_not_matter", () => {
    expect(matchThemes("suici", themes, [])).toEqual(["suicide-prevention"]);
  });

  it("nothing_typed_finds_nothing_and_unknown_codes_are_left_out", () => {
    expect(matchThemes("  ", themes, ["vaccination"])).toEqual([]);
    expect(matchThemes("x", themes, ["gone"])).toEqual([]);
  });
});

describe("themes one tap away", () => {
  const intake = (handle: string, ...themes: string[]) => ({
    handle,
    questions: themes.map((theme) => ({
      theme,
      age_band: "age-0-3",
      outcome: "answered",
      asker: "not-asked",
      channel: "not-asked",
      language: "not-asked",
      doors_before: "not-asked",
      interpreter: null,
      warmth: null,
      gap_reason: null,
      local: [],
    })),
  });
  const intakes = [intake("1", "sport"), intake("2", "housing", "sport"), intake("3", "vaccination")];

  it("the_latest_first_and_each_once", () => {
    expect(recentThemes(intakes)).toEqual(["vaccination", "sport", "housing"]);
  });

  it("those_of_the_house_keep_their_place_and_todays_come_after_them", () => {
    const direct = directThemes(["dental-care", "sport"], intakes);
    expect(direct.map((each) => each.theme)).toEqual(["dental-care", "sport", "vaccination", "housing"]);
    expect(direct.map((each) => each.recent)).toEqual([false, false, true, true]);
    expect(directThemes([], [])).toEqual([]);
  });

  it("there_are_no_more_than_fill_three_rows", () => {
    const many = Array.from({ length: 20 }, (_, index) => `theme-${index}`);
    const direct = directThemes(many, [intake("1", ...many.map((theme) => `other-${theme}`))]);
    expect(direct).toHaveLength(12);
    expect(direct.filter((each) => each.recent)).toHaveLength(4);
  });
});
