import type { Fiche } from "../../src/bindings/types";
import { agesInWords } from "../../src/fiche/ages";
import { intakeModes } from "../../src/fiche/intake";
import { openness } from "../../src/fiche/openness";
import { formatAmount, formatDay, formatList, formatTime } from "../../src/i18n/format";
import { languageName } from "../../src/i18n/language";
import type { Translator } from "../../src/i18n/translator";

/** One question that a referrer asks, and what each of several answers; an empty answer is not known. */
export type Answers = { id: string; title: string; answers: string[][]; same: boolean };

type Side = (fiche: Fiche, tr: Translator) => string[];

/* In the order in which it decides whether sending somebody works. */
const QUESTIONS: readonly (readonly [id: string, title: string, side: Side])[] = [
  ["capacity", "compare-capacity", capacity],
  ["intake", "compare-intake", (fiche, tr) => intakeModes(fiche).map((mode) => tr.text(`intake-mode-${mode}`))],
  ["open", "compare-open", open],
  ["where", "compare-where", where],
  ["ages", "compare-ages", (fiche, tr) => known(agesInWords(fiche.age, tr), fiche.texts.eligibility?.text)],
  ["area", "compare-area", (fiche) => sorted(fiche.areas)],
  ["cost", "compare-cost", cost],
  ["wait", "compare-wait", wait],
  ["languages", "compare-languages", languages],
  ["anonymous", "compare-anonymous", anonymous],
  ["access", "compare-access", (fiche) => sorted(fiche.places.flatMap((each) => each.accessibility.map((line) => line.text.text)))],
  ["bus", "compare-bus", (fiche) => fiche.places.flatMap((each) => known(each.transportation?.text))],
  ["documents", "compare-documents", (fiche) => fiche.documents.map((text) => text.text)],
  ["is-not", "compare-is-not", (fiche) => known(fiche.texts.is_not?.text)],
  ["phone", "compare-phone", phones],
  ["checked", "compare-checked", checked],
];

/** What each answers, question by question; questions that none answers are left out. */
export function answersOf(fiches: readonly Fiche[], tr: Translator): Answers[] {
  return QUESTIONS.map(([id, title, side]) => {
    const answers = fiches.map((fiche) => side(fiche, tr));
    const same = answers.every((said) => JSON.stringify(said) === JSON.stringify(answers[0]));
    return { id, title: tr.text(title), answers, same };
  }).filter((row) => row.answers.some((said) => said.length > 0));
}

function known(...said: (string | null | undefined)[]): string[] {
  return said.filter((text): text is string => text !== null && text !== undefined && text !== "");
}

function sorted(said: readonly string[]): string[] {
  return [...new Set(said)].sort();
}

function capacity(fiche: Fiche, tr: Translator): string[] {
  if (fiche.capacity === null && fiche.capacity_date === null) return [];
  const day = fiche.capacity_date === null ? null : formatDay(fiche.capacity_date, "short", tr);
  if (fiche.capacity === null) return known(tr.text("capacity-unknown"), day && tr.text("capacity-asked-long-ago", { day }));
  return known(tr.text(`capacity-${fiche.capacity}`), day && tr.text("capacity-asked", { day }));
}

function open(fiche: Fiche, tr: Translator): string[] {
  const { open: now, next } = openness(fiche);
  if (now) return [tr.text("opening-now")];
  if (next === null) return [];
  return [
    tr.text("opening-day", {
      day: formatDay(next.day, "long", tr),
      from: formatTime(next.opens),
      to: formatTime(next.closes),
    }),
  ];
}

function where(fiche: Fiche, tr: Translator): string[] {
  return fiche.places.flatMap((place) => {
    if (place.secret) return [tr.text("fiche-place-secret")];
    const town = [place.postal_code, place.city].filter(Boolean).join(" ");
    const line = [place.name, ...place.lines, town].filter(Boolean).join(", ");
    return known(line);
  });
}

function cost(fiche: Fiche, tr: Translator): string[] {
  if (fiche.free) return [tr.text("fiche-free")];
  const prices = fiche.costs.map((each) =>
    [each.amount === null ? null : formatAmount(each.amount, each.currency, tr), each.option?.text].filter(Boolean).join(" "),
  );
  return known(...prices, fiche.texts.fees?.text);
}

function wait(fiche: Fiche, tr: Translator): string[] {
  if (fiche.wait === null) return [];
  const { text, date } = fiche.wait;
  return known(text.text, date && tr.text("fiche-wait-asked", { day: formatDay(date, "short", tr) }));
}

function languages(fiche: Fiche, tr: Translator): string[] {
  const spoken = sorted(fiche.languages.map((code) => languageName(tr, code)));
  return known(spoken.length === 0 ? null : formatList(spoken, tr), fiche.interpretation?.text);
}

function anonymous(fiche: Fiche, tr: Translator): string[] {
  return fiche.anonymous === null ? [] : [tr.text(`anonymous-${fiche.anonymous}`)];
}

function phones(fiche: Fiche): string[] {
  const all = [...fiche.phones, ...fiche.places.flatMap((place) => place.phones)];
  return [...new Set(all.map((phone) => phone.number))];
}

function checked(fiche: Fiche, tr: Translator): string[] {
  if (fiche.verified === null) return [tr.text("fiche-never-checked")];
  const { date, method } = fiche.verified;
  const day = formatDay(date, "short", tr);
  return [method === null ? tr.text("fiche-checked", { day }) : tr.text("fiche-checked-by", { day, method })];
}
