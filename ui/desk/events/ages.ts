import type { AgeRange } from "../../src/bindings/types";
import { agesInWords } from "../../src/fiche/ages";
import { publicText } from "../../src/i18n/language";
import type { Translator } from "../../src/i18n/translator";

const ADULT_MONTHS = 18 * 12;

/**
 * For whom an event is by age; one that ends at birth is for who is pregnant. Of one for adults the
 * ages of children are of those it is about, not of who comes, and are not told.
 */
export function forWhom({ age, audience }: { age: AgeRange | null; audience: string | null }, tr: Translator): string | null {
  if (age?.max_months === 0) return publicText(tr, "age-band", "prenatal");
  if (audience === "adults" && (age?.max_months ?? Infinity) <= ADULT_MONTHS) return null;
  return agesInWords(age, tr);
}
