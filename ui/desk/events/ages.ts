import type { AgeRange } from "../../src/bindings/types";
import { agesInWords } from "../../src/fiche/ages";
import { publicText } from "../../src/i18n/language";
import type { Translator } from "../../src/i18n/translator";

/** For whom an event is; one that ends at birth is for who is pregnant. */
export function forWhom(age: AgeRange | null, tr: Translator): string | null {
  return age?.max_months === 0 ? publicText(tr, "age-band", "prenatal") : agesInWords(age, tr);
}
