// What the screens say in a locale, so that a walk finds its buttons in every language.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const locales = resolve(dirname(fileURLToPath(import.meta.url)), "../../locales");

/** The words of a locale: `words("desk-open")`, `words("theme-childcare.public")`. */
export function wordsOf(locale) {
  const bundle = new FluentBundle(locale);
  for (const file of readdirSync(join(locales, locale)).filter((name) => name.endsWith(".ftl"))) {
    bundle.addResource(new FluentResource(readFileSync(join(locales, locale, file), "utf8")));
  }
  return (id, args = {}) => {
    const [name, attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern) throw new Error(`${locale} does not say ${id}`);
    return bundle.formatPattern(pattern, args);
  };
}

/** What a locale calls itself on the language tiles. */
export const OWN_NAMES = { "nl-BE": "Nederlands", "fr-BE": "Français", en: "English", ar: "العربية" };

/** A word that a family types to find childcare. */
export const CHILDCARE = { "nl-BE": "kinderopvang", "fr-BE": "crèche", en: "childcare", ar: "حضانة" };
