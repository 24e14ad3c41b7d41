import { describe, expect, it } from "vitest";
import { inFigures, MOST_CHARACTERS, saysSomething, sentencesOf } from "./sentences";

function check(text: string, locale: string, sentences: string[]) {
  expect(sentencesOf(text, locale).map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
}

describe("sentences", () => {
  it("are_cut_as_their_language_writes_them", () => {
    check("Kom binnen. Er is koffie!  En taart?", "nl-BE", ["Kom binnen.", "Er is koffie!", "En taart?"]);
    check("Open van 9.30 tot 12 uur", "nl-BE", ["Open van 9.30 tot 12 uur"]);
    check("مرحبا. هل تريد قهوة؟ نعم.", "ar", ["مرحبا.", "هل تريد قهوة؟", "نعم."]);
    check("ሰላም። ቡን ኣሎ።", "ti", ["ሰላም።", "ቡን ኣሎ።"]);
  });

  it("without_a_letter_or_a_figure_are_none", () => {
    check(" · – ", "nl-BE", []);
    check("", "nl-BE", []);
    expect(saysSomething("؟")).toBe(false);
    expect(saysSomething("٣")).toBe(true);
  });

  it("that_are_too_long_are_cut_at_a_pause_and_lose_nothing", () => {
    const long = "een twee drie, ".repeat(100);
    const parts = sentencesOf(long, "nl-BE").map(({ from, to }) => long.slice(from, to));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.every((part) => part.length <= MOST_CHARACTERS && part.endsWith(","))).toBe(true);
    expect(parts.join(" ")).toBe(long.trim());
    check("a".repeat(MOST_CHARACTERS + 1), "nl-BE", ["a".repeat(MOST_CHARACTERS), "a"]);
  });
});

describe("a_number_to_dial", () => {
  it("is_said_figure_by_figure_with_a_pause_between_its_groups", () => {
    expect(inFigures("102")).toBe("1 0 2");
    expect(inFigures(" 03 123 45 67 ")).toBe("0 3, 1 2 3, 4 5, 6 7");
    expect(inFigures("0800/15.111")).toBe("0 8 0 0, 1 5, 1 1 1");
  });
});
