import type { Fiche, OpeningBlock, OpeningDay, Phone, Place, TakeHomeView } from "../bindings/types";
import { sentenceOf } from "../fiche/sentence";
import { weeksOf } from "../fiche/hours";
import { dayInBrussels } from "../i18n/format";
import { languageNames } from "../i18n/intl";
import type { Translator } from "../i18n/translator";

/** More sentences than this are for the telephone, not for a card. */
const MOST_SENTENCES = 5;

/** The place that is told first. */
export function placeOf(fiche: Fiche): Place | null {
  return fiche.places[0] ?? null;
}

/** The lines of an address: the name of the place, the street, the town; none of a secret place. */
export function addressOf(place: Place | null): string[] {
  if (place === null || place.secret) return [];
  const town = [place.postal_code, place.city].filter(Boolean).join(" ");
  return [place.name, ...place.lines, town].filter((line): line is string => Boolean(line));
}

/** The numbers of a service and its places, each once. */
export function phonesOf(fiche: Fiche): Phone[] {
  const all = [...fiche.phones, ...fiche.places.flatMap((place) => place.phones)];
  return all.filter((phone, at) => all.findIndex((other) => other.number === phone.number) === at);
}

/** The hours of the first place in sentences; null when there are none, or too many for paper. */
export function hoursOf(fiche: Fiche, tr: Translator, today = dayInBrussels(new Date())): string[] | null {
  const weeks = weeksOf(placeOf(fiche)?.schedules ?? [], today);
  const sentences = weeks.flatMap((week) => week.sentences.map((sentence) => sentenceOf(sentence, week, tr)));
  return sentences.length === 0 || sentences.length > MOST_SENTENCES ? null : [...new Set(sentences)];
}

/** The ordinary week of the first place, where a week tells all of its hours. */
export function weekOf(fiche: Fiche, today = dayInBrussels(new Date())): OpeningDay[] | null {
  const [week, other] = weeksOf(placeOf(fiche)?.schedules ?? [], today);
  if (week === undefined || other !== undefined || week.days.length === 0) return null;
  const weekly = week.sentences.every(({ when }) => (when.kind === "days" || when.kind === "weekdays") && when.every === 1);
  return weekly ? week.days : null;
}

/** The days that have the same times together, the earliest first. */
export function sameDays(week: readonly OpeningDay[]): { blocks: OpeningBlock[]; days: string[] }[] {
  const groups = new Map<string, { blocks: OpeningBlock[]; days: string[] }>();
  for (const { weekday, blocks } of week) {
    const key = JSON.stringify(blocks);
    const group = groups.get(key) ?? { blocks, days: [] };
    group.days.push(weekday);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The message that says how to get in: straight in, or by ringing first. */
export function wayIn(view: TakeHomeView): "take-home-walk-in" | "take-home-call-first" | null {
  if (view.manner === "walk-in") return "take-home-walk-in";
  return view.manner === "call-first" ? "take-home-call-first" : null;
}

const AGREED = ["contact-together", "announced", "introduced", "accompanied"];

/** The message that says what was agreed; none where nobody promised anything. */
export function agreementOf(warmth: string | null): string | null {
  return warmth !== null && AGREED.includes(warmth) ? `take-home-agreed-${warmth}` : null;
}

/** The languages of a service, each by its own name: whoever reads one knows it. */
export function languagesOf(fiche: Fiche, names: ReadonlyMap<string, string>): string[] {
  return fiche.languages.map((code) => names.get(code) ?? ownName(code));
}

function ownName(code: string): string {
  try {
    return languageNames(code).of(code) ?? code;
  } catch {
    return code;
  }
}
