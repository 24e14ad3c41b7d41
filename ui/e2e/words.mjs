// What the screens say in a locale, so that a walk finds its buttons in every language.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PSEUDO, pseudoSources } from "./pseudo.mjs";

const locales = resolve(dirname(fileURLToPath(import.meta.url)), "../../locales");

const REFERENCE = "nl-BE";

function bundleOf(locale) {
  const bundle = new FluentBundle(locale);
  const files = locale in PSEUDO ? pseudoSources().map(({ text }) => text) : textsOf(locale);
  for (const text of files) bundle.addResource(new FluentResource(text));
  return bundle;
}

function textsOf(locale) {
  const files = readdirSync(join(locales, locale)).filter((name) => name.endsWith(".ftl"));
  return files.map((file) => readFileSync(join(locales, locale, file), "utf8"));
}

/**
 * The words of a locale as the screens show them: `words("desk-open")`, `words("theme-childcare.public")`.
 * What a locale of visitors does not say stands there in Dutch.
 */
export function wordsOf(locale) {
  const bundles = [bundleOf(locale), ...(locale === REFERENCE ? [] : [bundleOf(REFERENCE)])];
  return (id, args = {}) => {
    const [name, attribute] = id.split(".");
    for (const bundle of bundles) {
      const message = bundle.getMessage(name);
      const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
      if (pattern) return bundle.formatPattern(pattern, args);
    }
    throw new Error(`${locale} does not say ${id}`);
  };
}

/** What a locale calls itself on the language tiles; an invented language stands behind the tile of another. */
export const OWN_NAMES = {
  "nl-BE": "Nederlands",
  "fr-BE": "Français",
  en: "English",
  de: "Deutsch",
  ar: "العربية",
  tr: "Türkçe",
  uk: "Українська",
  ru: "Русский",
  pl: "Polski",
  ro: "Română",
  bg: "Български",
  es: "Español",
  pt: "Português",
  fa: "فارسی",
  ps: "پښتو",
  so: "Soomaali",
  ti: "ትግርኛ",
  "en-XA": "English",
  "ar-XB": "العربية",
};

/** The locales of families, in the order of the tiles. */
export const VISITOR_LOCALES = Object.keys(OWN_NAMES).filter((locale) => !(locale in PSEUDO));

/** The locales written from right to left. */
export const RIGHT_TO_LEFT = ["ar", "fa", "ps", "ar-XB"];

/** A word that a family types to find childcare; whoever has none of their own types the Dutch one. */
export const CHILDCARE = new Proxy(
  { "fr-BE": "crèche", en: "childcare", ar: "حضانة" },
  { get: (words, locale) => words[locale] ?? "kinderopvang" },
);
