import { describe, expect, test } from "vitest";
import { formsOf } from "./geez";
import { latinLayout, ownLayout } from "./layouts";
import { plain } from "./suggest";

const files = import.meta.glob<string>("../../../../locales/*/vocabulary.ftl", { query: "?raw", import: "default", eager: true });
const locales = Object.entries(files).map(([path, text]) => ({ locale: path.split("/").at(-2) ?? "", text }));
/** What search reads as another letter, and what stands for itself. */
const READ_AS: Record<string, string> = { ى: "ي", ي: "ی", ی: "ي", ك: "ک", ک: "ك", ه: "ة", ة: "ه", "ʼ": "'", "’": "'" };

/** The words of the themes, as families read them. */
function words(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const found = /^(?:theme-[a-z0-9-]+|    \.public) = (.*)$/u.exec(line);
    return found?.[1] === undefined ? [] : [found[1]];
  });
}

test("all seventeen languages of families have keys", () => {
  expect(locales.map(({ locale }) => locale).sort()).toHaveLength(17);
});

describe.each(locales)("in $locale", ({ locale, text }) => {
  const layout = ownLayout(locale) ?? latinLayout(locale);
  const letters = layout.rows.flat();
  const names = words(text);

  test("no row has more than twelve keys, and no letter stands twice", () => {
    for (const row of layout.rows) expect(row.length).toBeLessThanOrEqual(12);
    expect(new Set(letters).size).toBe(letters.length);
  });

  test("the name of every theme can be typed, or is read as what can", () => {
    const typeable = new Set([...letters, ...letters.flatMap(formsOf), ...letters.map(plain).flatMap((each) => [...each])]);
    const missing = new Set<string>();
    expect(names.length).toBeGreaterThan(140);
    for (const name of names) {
      for (const letter of name.toLowerCase().normalize("NFC").match(/\p{L}/gu) ?? []) {
        const bare = plain(letter);
        const known = [letter, bare, READ_AS[letter] ?? "", READ_AS[bare] ?? ""].some((each) => typeable.has(each));
        if (!known && bare !== "" && !/\p{Script=Latin}/u.test(letter)) missing.add(letter);
        if (!known && /^(nl|fr|en|de|tr|pl|ro|es|pt|so)/u.test(locale)) missing.add(letter);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

test("who reads another script has Latin letters one touch away, and who reads Latin needs no other", () => {
  for (const locale of ["ar", "fa", "ps", "uk", "ru", "bg", "ti"]) {
    expect(ownLayout(locale)).not.toBeNull();
    expect(latinLayout(locale).rows.flat()).toContain("a");
  }
  for (const locale of ["nl-BE", "fr-BE", "en", "de", "tr", "pl", "ro", "es", "pt", "so"]) expect(ownLayout(locale)).toBeNull();
});

test("a sign of Ge'ez has its seven vowels, and those with round lips", () => {
  expect(formsOf("ለ").slice(0, 7)).toEqual(["ለ", "ሉ", "ሊ", "ላ", "ሌ", "ል", "ሎ"]);
  expect(formsOf("ሎ")).toEqual(formsOf("ለ"));
  expect(formsOf("ቀ")).toEqual(["ቀ", "ቁ", "ቂ", "ቃ", "ቄ", "ቅ", "ቆ", "ቈ", "ቊ", "ቋ", "ቌ", "ቍ"]);
  expect(formsOf("ቋ")).toEqual(formsOf("ቀ"));
  expect(formsOf("a")).toEqual([]);
  expect(formsOf("")).toEqual([]);
});

test("every form of every sign is a letter of Ge'ez", () => {
  for (const letter of ownLayout("ti")?.rows.flat() ?? []) {
    for (const form of formsOf(letter)) expect(form, letter).toMatch(/^\p{Script=Ethiopic}$/u);
  }
});
