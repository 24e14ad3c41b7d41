import type { Fiche } from "../../src/bindings/types";
import { dayInBrussels, formatAmount, formatList } from "../../src/i18n/format";
import { languageInSentence } from "../../src/i18n/language";
import type { Translator } from "../../src/i18n/translator";
import { weeksOf } from "../../src/fiche/hours";
import { againOf, sentenceOf, untilOf } from "../../src/fiche/sentence";

/** A text that may be in another language than what stands around it. */
export type Said = { text: string; locale: string };

const MOST_LINES = 3;
const DUTCH = "nl-BE";
const inDutch = (text: string): Said => ({ text, locale: DUTCH });

/** Where it is, an address a line; what must stay secret is not told. Pure. */
export function whereOf(fiche: Fiche, tr: Translator): Said[] {
  const own = (id: string): Said => ({ text: tr.text(id), locale: tr.locale });
  if (fiche.places.length === 0) return [own("together-no-address")];
  const lines = fiche.places.map((place) => {
    if (place.secret) return own("together-secret");
    const town = [place.postal_code, place.city].filter(Boolean).join(" ");
    return inDutch([place.name, ...place.lines, town].filter(Boolean).join(", "));
  });
  return different(lines).slice(0, MOST_LINES);
}

/** When it is open: how it stands now, then the hours as sentences. */
export function whenOf(fiche: Fiche, now: Date, tr: Translator): Said[] {
  const lines = fiche.places.flatMap((place) => {
    const until = place.open_now && place.open_until !== null ? untilOf(place.open_until, now, tr) : null;
    const again = !place.open_now && place.next_open !== null ? againOf(place.next_open, now, tr) : null;
    const weeks = weeksOf(place.schedules, dayInBrussels(now));
    const sentences = weeks.flatMap((week) => week.sentences.map((sentence) => sentenceOf(sentence, week, tr)));
    return [until, again, ...sentences].filter((line) => line !== null);
  });
  return different(lines.map((text) => ({ text, locale: tr.locale }))).slice(0, MOST_LINES + 1);
}

/** What it costs. */
export function costOf(fiche: Fiche, tr: Translator): Said[] {
  if (fiche.free) return [{ text: tr.text("together-free"), locale: tr.locale }];
  const prices = fiche.costs.map((each) => {
    const amount = each.amount === null ? null : formatAmount(each.amount, each.currency, tr);
    const what = each.option?.text ?? each.description?.text;
    return { text: [amount, what].filter(Boolean).join(" · "), locale: each.option?.locale ?? tr.locale };
  });
  const fees = fiche.texts.fees === null ? [] : [fiche.texts.fees];
  return different([...prices, ...fees].filter((each) => each.text !== "")).slice(0, MOST_LINES);
}

/** What is spoken there, the visitor's own language marked by `own`. */
export function languagesOf(fiche: Fiche, tr: Translator): { said: Said[]; own: boolean } {
  const tongue = tr.locale.split("-")[0] ?? tr.locale;
  const codes = [...new Set(fiche.languages.map((code) => code.split("-")[0] ?? code))];
  const names = codes.map((code) => languageInSentence(tr, code));
  const said: Said[] = names.length === 0 ? [] : [{ text: formatList(names, tr), locale: tr.locale }];
  if (fiche.interpretation !== null) said.push(fiche.interpretation);
  return { said, own: codes.includes(tongue) };
}

/** Whom to ring for it: people who are named first, then the numbers of anybody. Pure. */
export function numbersOf(fiche: Fiche): { who: string | null; number: string }[] {
  const people = fiche.contact_people.flatMap(({ name, title, phone }) =>
    phone === null ? [] : [{ who: [name, title].filter(Boolean).join(", ") || null, number: phone }],
  );
  const open = [...fiche.phones, ...fiche.places.flatMap((place) => place.phones)].map(({ description, number }) => ({
    who: description,
    number,
  }));
  const seen = new Set<string>();
  return [...people, ...open].filter(({ number }) => {
    const bare = number.replace(/\D/g, "");
    return seen.has(bare) ? false : seen.add(bare);
  });
}

function different(lines: readonly Said[]): Said[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => (seen.has(text) ? false : seen.add(text)));
}
