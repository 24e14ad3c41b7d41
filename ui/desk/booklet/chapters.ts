import { publicText } from "../../src/i18n/language";
import type { Translator } from "../../src/i18n/translator";

/** What a chapter is called: as families know the domain, or that its services have no theme. */
export function chapterName(domain: string | null, tr: Translator): string {
  return domain === null ? tr.text("booklet-other") : publicText(tr, "theme", domain);
}
