import { describe, expect, it } from "vitest";
import type { LocaleBundle } from "../bindings/types";
import { directionOf, languageName, publicText } from "./language";
import { makeTranslator } from "./translator";

function bundle(locale: string, own: string, dutch: string): LocaleBundle {
  return {
    locale,
    direction: directionOf(locale),
    sources: [{ file: "common.ftl", text: own }],
    fallback_sources: [{ file: "common.ftl", text: dutch }],
    available: [],
  };
}

describe("messages", () => {
  it("come_from_the_locale_and_fall_back_to_dutch_one_by_one", () => {
    const tr = makeTranslator(bundle("ar", "a = مرحبا", "a = Dag\nb = Tot straks"));
    expect([tr.text("a"), tr.text("b"), tr.text("c")]).toEqual(["مرحبا", "Tot straks", "c"]);
  });

  it("stand_in_dutch_beside_it_without_another_question", () => {
    const { dutch } = makeTranslator(bundle("ar", "a = مرحبا", "a = Dag"));
    expect([dutch.text("a"), dutch.locale, dutch.direction, dutch.dutch.text("a")]).toEqual(["Dag", "nl-BE", "ltr", "Dag"]);
    const own = makeTranslator(bundle("nl-BE", "a = Dag", ""));
    expect(own.dutch).toBe(own);
  });

  it("keep_western_digits_in_arabic", () => {
    const tr = makeTranslator(bundle("ar", "n = { $count } سؤال", ""));
    expect(tr.text("n", { count: 12 })).toContain("12");
  });

  it("pick_the_plural_of_the_locale", () => {
    const text = "n = { $count ->\n    [one] een vraag\n   *[other] { $count } vragen\n}";
    const tr = makeTranslator(bundle("nl-BE", text, text));
    expect(tr.text("n", { count: 1 })).toBe("een vraag");
  });

  it("isolate_what_is_filled_in_so_that_both_directions_stay_readable", () => {
    const tr = makeTranslator(bundle("ar", "p = اتصل { $number }", ""));
    expect(tr.text("p", { number: "1712" })).toBe("اتصل \u20681712\u2069");
  });

  it("show_families_the_public_label_where_there_is_one", () => {
    const tr = makeTranslator(bundle("nl-BE", "theme-a = A\n    .public = Gewoon\ntheme-b = B", ""));
    expect([publicText(tr, "theme", "a"), publicText(tr, "theme", "b")]).toEqual(["Gewoon", "B"]);
  });

  it("a_broken_file_does_not_take_the_page_down", () => {
    const tr = makeTranslator(bundle("en", "a = Hello\n}} not fluent {\nb = Bye", "b = Dag"));
    expect(tr.text("a")).toBe("Hello");
  });

  it("name_languages_we_have_no_word_for", () => {
    const tr = makeTranslator(bundle("en", "language-nl = Dutch", ""));
    expect([languageName(tr, "nl-BE"), languageName(tr, "sq"), languageName(tr, "???")]).toEqual([
      "Dutch",
      "Albanian",
      "???",
    ]);
  });

  it("name_languages_in_a_language_that_only_visitors_have", () => {
    const tr = makeTranslator(bundle("tr", "a = a", "language-ar = Arabisch"));
    expect([languageName(tr, "ar"), languageName(tr, "nl-BE")]).toEqual(["Arapça", "Felemenkçe"]);
  });
});
