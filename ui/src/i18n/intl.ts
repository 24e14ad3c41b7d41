/*
 * What the platform puts words, days and numbers together with. Each is heavy to make, so every kind is made
 * once for a language and then kept: as many as there are languages and ways to write, whatever a visitor
 * looks at.
 */

const kept = new Map<string, unknown>();

function once<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

/** Writes days and times in this language. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once("date", locale, options, () => new Intl.DateTimeFormat(locale, options));
}

/** Writes numbers and amounts in this language; throws a RangeError for a currency that cannot be. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once("number", locale, options, () => new Intl.NumberFormat(locale, options));
}

/** Joins the parts of a list in this language. */
export function listFormat(locale: string): Intl.ListFormat {
  return once("list", locale, {}, () => new Intl.ListFormat(locale, { type: "conjunction" }));
}

/** Names languages in this language; throws a RangeError for what is no language. */
export function languageNames(locale: string): Intl.DisplayNames {
  return once("names", locale, {}, () => new Intl.DisplayNames([locale], { type: "language" }));
}
