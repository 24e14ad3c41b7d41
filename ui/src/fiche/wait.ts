import type { Span } from "../bindings/types";
import { numberFormat } from "../i18n/intl";
import type { Translator } from "../i18n/translator";

/* The library of this language level knows no ranges of numbers yet; every browser here does. */
type Ranging = Intl.NumberFormat & { formatRange(from: number, to: number): string };

/** "3-5 maanden" in the words and the digits of the page. */
export function spanInWords(span: Span, tr: Translator): string {
  const format = numberFormat(tr.intl, { style: "unit", unit: span.unit, unitDisplay: "long" }) as Ranging;
  const words = span.from === span.to ? format.format(span.to) : format.formatRange(span.from, span.to);
  /* The tables of Tigrinya set a stroke between the number and the months. */
  return words.replace("/", " ");
}
