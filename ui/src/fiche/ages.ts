import type { AgeRange } from "../bindings/types";
import type { Translator } from "../i18n/translator";

/** "Van 3 maanden tot 3 jaar"; nothing when it is for every age, or for before a birth. */
export function agesInWords(age: AgeRange | null, tr: Translator): string | null {
  if (!age) return null;
  const min = age.min_months ?? 0;
  const max = age.max_months;
  if ((min <= 0 && max === null) || (max !== null && max <= 0)) return null;
  const words = (months: number) =>
    months < 36 && months % 12 !== 0
      ? tr.text("fiche-age-months", { count: months })
      : tr.text("fiche-age-years", { count: Math.floor(months / 12) });
  if (max === null) return tr.text("fiche-age-from", { from: words(min) });
  if (min <= 0) return tr.text("fiche-age-up-to", { to: words(max) });
  return tr.text("fiche-age-between", { from: words(min), to: words(max) });
}
