import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { HolidaysApply, HoursSentence, HoursWhen, OpeningBlock } from "../bindings/types";
import { directionOf } from "../i18n/language";
import { makeTranslator, type Translator } from "../i18n/translator";
import { againOf, closedOf, sentenceOf, untilOf } from "./sentence";

const LOCALES = ["nl-BE", "fr-BE", "en", "ar"] as const;
type Four = readonly [string, string, string, string];

function translatorOf(locale: string): Translator {
  const read = (of: string) =>
    ["hours.ftl", "vocabulary.ftl"].map((file) => ({
      file,
      text: readFileSync(new URL(`../../../locales/${of}/${file}`, import.meta.url), "utf8"),
    }));
  return makeTranslator({
    locale,
    direction: directionOf(locale),
    sources: read(locale),
    fallback_sources: [],
    available: [],
  });
}

const translators = LOCALES.map(translatorOf);

/** The text without the invisible marks around what is filled in, and with plain spaces. */
function plain(text: string): string {
  return text.replace(/[\u200f\u2066-\u2069]/g, "").replace(/[\u00a0\u202f]/g, " ");
}

function check(make: (tr: Translator) => string, texts: Four): void {
  expect(translators.map((tr) => plain(make(tr)))).toEqual(texts);
}

const block = (opens: string, closes: string): OpeningBlock => ({ opens, closes });
const morning = [block("09:00", "12:00")];
const evening = [block("19:30", "21:00")];

type Rules = { school?: HolidaysApply; public?: HolidaysApply; next?: string };

function told(when: HoursWhen, blocks: OpeningBlock[], rules: Rules = {}): (tr: Translator) => string {
  const sentence: HoursSentence = { when, blocks, next: rules.next ?? null };
  const schedule = { school_holidays: rules.school ?? null, public_holidays: rules.public ?? null };
  return (tr) => sentenceOf(sentence, schedule, tr);
}

const weekdays = (codes: string, every = 1): HoursWhen => ({ kind: "weekdays", every, weekdays: codes.split(" ") });
const nth = (places: number[], weekday: string, every = 1): HoursWhen => ({ kind: "nth", every, nth: places, weekday });
const monthDays = (days: number[], every = 1, codes: string[] = []): HoursWhen => ({
  kind: "month-days",
  every,
  days,
  weekdays: codes,
});
const dates = (...stretches: [string, string][]): HoursWhen => ({
  kind: "dates",
  stretches: stretches.map(([from, to]) => ({ from, to })),
});

describe("opening hours as a sentence", () => {
  it("a_plain_week", () => {
    check(told(weekdays("mon wed"), morning, { school: "not" }), [
      "Elke maandag en woensdag van 9 tot 12 uur, niet in de schoolvakanties",
      "Chaque lundi et mercredi de 9 h à 12 h, pas pendant les vacances scolaires",
      "Every Monday and Wednesday from 9:00 to 12:00, not in school holidays",
      "كل أسبوع يوم الاثنين ويوم الأربعاء من الساعة 9:00 إلى 12:00، ليس في العطل المدرسية",
    ]);
    check(told(weekdays("mon tue wed thu fri"), [block("09:00", "12:00"), block("13:15", "17:00")]), [
      "Van maandag tot en met vrijdag van 9 tot 12 uur en van 13.15 tot 17 uur",
      "Du lundi au vendredi de 9 h à 12 h et de 13 h 15 à 17 h",
      "Every day from Monday to Friday from 9:00 to 12:00 and from 13:15 to 17:00",
      "كل أسبوع من يوم الاثنين إلى يوم الجمعة من الساعة 9:00 إلى 12:00 ومن الساعة 13:15 إلى 17:00",
    ]);
    check(told(weekdays("sat"), [block("22:00", "02:00")], { public: "not" }), [
      "Elke zaterdag van 22 uur tot 2 uur de dag erna, niet op feestdagen",
      "Chaque samedi de 22 h à 2 h le lendemain, pas les jours fériés",
      "Every Saturday from 22:00 to 2:00 the next day, not on public holidays",
      "كل أسبوع يوم السبت من الساعة 22:00 إلى 2:00 في اليوم التالي، ليس في أيام العطل الرسمية",
    ]);
  });

  it("a_sentence_inside_another_keeps_the_direction_of_its_language", () => {
    const arabic = translators[3];
    const text = arabic ? told(weekdays("mon"), morning, { school: "not", next: "2026-11-23" })(arabic) : "";
    // A time may begin with its hour: it is read from left to right in any language.
    expect(text).not.toMatch(/\u2068\u2068(?!\d)/);
    expect(text.startsWith("\u2068\u200f")).toBe(true);
  });

  it("every_day", () => {
    check(told({ kind: "days", every: 1 }, morning, { school: "only", public: "not" }), [
      "Elke dag van 9 tot 12 uur, alleen in de schoolvakanties en niet op feestdagen",
      "Tous les jours de 9 h à 12 h, seulement pendant les vacances scolaires et pas les jours fériés",
      "Every day from 9:00 to 12:00, only in school holidays and not on public holidays",
      "كل يوم من الساعة 9:00 إلى 12:00، فقط في العطل المدرسية وليس في أيام العطل الرسمية",
    ]);
    check(told({ kind: "days", every: 1 }, [block("00:00", "24:00")]), [
      "Dag en nacht, elke dag",
      "Jour et nuit, tous les jours",
      "Day and night, every day",
      "ليلًا ونهارًا، كل يوم",
    ]);
    check(told({ kind: "days", every: 3 }, morning, { next: "2026-11-23" }), [
      "Om de 3 dagen van 9 tot 12 uur. De volgende keer is maandag 23 november.",
      "Tous les 3 jours de 9 h à 12 h. La prochaine fois, c'est le lundi 23 novembre.",
      "Every 3 days from 9:00 to 12:00. The next time is Monday 23 November.",
      "مرة كل 3 أيام من الساعة 9:00 إلى 12:00. المرة القادمة يوم الاثنين، 23 نوفمبر.",
    ]);
  });

  it("once_in_so_many_weeks", () => {
    check(told(weekdays("tue", 2), morning, { next: "2026-12-01" }), [
      "Om de twee weken op dinsdag van 9 tot 12 uur. De volgende keer is dinsdag 1 december.",
      "Une semaine sur deux, le mardi, de 9 h à 12 h. La prochaine fois, c'est le mardi 1 décembre.",
      "Every two weeks on Tuesday from 9:00 to 12:00. The next time is Tuesday 1 December.",
      "مرة كل أسبوعين يوم الثلاثاء من الساعة 9:00 إلى 12:00. المرة القادمة يوم الثلاثاء، 1 ديسمبر.",
    ]);
    check(told(weekdays("tue thu", 3), morning), [
      "Om de 3 weken op dinsdag en donderdag van 9 tot 12 uur",
      "Toutes les 3 semaines, le mardi et jeudi, de 9 h à 12 h",
      "Every 3 weeks on Tuesday and Thursday from 9:00 to 12:00",
      "مرة كل 3 أسابيع يوم الثلاثاء ويوم الخميس من الساعة 9:00 إلى 12:00",
    ]);
  });

  it("counted_weekdays_of_the_month", () => {
    check(told(nth([1], "tue"), evening), [
      "Elke eerste dinsdag van de maand van 19.30 tot 21 uur",
      "Chaque premier mardi du mois de 19 h 30 à 21 h",
      "Every first Tuesday of the month from 19:30 to 21:00",
      "يوم الثلاثاء الأول من كل شهر من الساعة 19:30 إلى 21:00",
    ]);
    check(told(nth([1, 3], "sat"), morning), [
      "Elke eerste en derde zaterdag van de maand van 9 tot 12 uur",
      "Chaque premier et troisième samedi du mois de 9 h à 12 h",
      "Every first and third Saturday of the month from 9:00 to 12:00",
      "يوم السبت الأول والثالث من كل شهر من الساعة 9:00 إلى 12:00",
    ]);
    check(told(nth([-1], "fri"), evening, { public: "not" }), [
      "Elke laatste vrijdag van de maand van 19.30 tot 21 uur, niet op feestdagen",
      "Chaque dernier vendredi du mois de 19 h 30 à 21 h, pas les jours fériés",
      "Every last Friday of the month from 19:30 to 21:00, not on public holidays",
      "يوم الجمعة الأخير من كل شهر من الساعة 19:30 إلى 21:00، ليس في أيام العطل الرسمية",
    ]);
    check(told(nth([2], "wed", 2), morning), [
      "Om de 2 maanden op de tweede woensdag van 9 tot 12 uur",
      "Tous les 2 mois, le deuxième mercredi, de 9 h à 12 h",
      "Every 2 months on the second Wednesday from 9:00 to 12:00",
      "مرة كل شهرين يوم الأربعاء الثاني من الساعة 9:00 إلى 12:00",
    ]);
    check(told(nth([], "wed", 3), morning), [
      "Om de 3 maanden, dan elke woensdag van 9 tot 12 uur",
      "Tous les 3 mois, chaque mercredi de ce mois, de 9 h à 12 h",
      "Every 3 months, on each Wednesday of that month from 9:00 to 12:00",
      "كل 3 أشهر، كل يوم الأربعاء من ذلك الشهر من الساعة 9:00 إلى 12:00",
    ]);
  });

  it("days_of_the_month_and_of_the_year", () => {
    check(told(monthDays([1, 15]), morning), [
      "Elke maand op de 1e en de 15e van 9 tot 12 uur",
      "Chaque mois, le 1er et le 15, de 9 h à 12 h",
      "Every month on day 1 and day 15 from 9:00 to 12:00",
      "كل شهر في اليوم 1 واليوم 15 من الساعة 9:00 إلى 12:00",
    ]);
    check(told(monthDays([-1]), morning), [
      "Elke maand op de laatste dag van 9 tot 12 uur",
      "Chaque mois, le dernier jour, de 9 h à 12 h",
      "Every month on the last day from 9:00 to 12:00",
      "كل شهر في اليوم الأخير من الساعة 9:00 إلى 12:00",
    ]);
    check(told(monthDays([15], 4), morning), [
      "Om de 4 maanden op de 15e van 9 tot 12 uur",
      "Tous les 4 mois, le 15, de 9 h à 12 h",
      "Every 4 months on day 15 from 9:00 to 12:00",
      "مرة كل 4 أشهر في اليوم 15 من الساعة 9:00 إلى 12:00",
    ]);
    check(told(monthDays([13], 1, ["fri"]), morning), [
      "Elke maand op de 13e, alleen als dat op vrijdag valt, van 9 tot 12 uur",
      "Chaque mois, le 13, seulement si c'est un vendredi, de 9 h à 12 h",
      "Every month on day 13, only when that is a Friday, from 9:00 to 12:00",
      "كل شهر في اليوم 13، فقط إذا كان يوم الجمعة، من الساعة 9:00 إلى 12:00",
    ]);
    check(told({ kind: "year-day", every: 1, day: "2020-12-06" }, morning), [
      "Elk jaar op 6 december van 9 tot 12 uur",
      "Chaque année, le 6 décembre, de 9 h à 12 h",
      "Every year on 6 December from 9:00 to 12:00",
      "كل سنة في 6 ديسمبر من الساعة 9:00 إلى 12:00",
    ]);
    check(told({ kind: "year-day", every: 2, day: "2020-12-06" }, morning), [
      "Om de 2 jaar op 6 december van 9 tot 12 uur",
      "Tous les 2 ans, le 6 décembre, de 9 h à 12 h",
      "Every 2 years on 6 December from 9:00 to 12:00",
      "مرة كل سنتين في 6 ديسمبر من الساعة 9:00 إلى 12:00",
    ]);
  });

  it("certain_dates", () => {
    check(told(dates(["2026-12-05", "2026-12-05"], ["2026-12-07", "2026-12-09"]), morning), [
      "Op zaterdag 5 december en maandag 7 december tot en met woensdag 9 december van 9 tot 12 uur",
      "Aux dates suivantes : samedi 5 décembre et du lundi 7 décembre au mercredi 9 décembre, de 9 h à 12 h",
      "On Saturday 5 December and Monday 7 December up to and including Wednesday 9 December from 9:00 to 12:00",
      "يوم السبت، 5 ديسمبر والاثنين، 7 ديسمبر حتى نهاية الأربعاء، 9 ديسمبر من الساعة 9:00 إلى 12:00",
    ]);
    check(told(dates(["2026-12-07", "2026-12-09"]), [block("00:00", "24:00")]), [
      "Van maandag 7 december tot en met woensdag 9 december de hele dag",
      "Du lundi 7 décembre au mercredi 9 décembre toute la journée",
      "Every day from Monday 7 December up to and including Wednesday 9 December, all day",
      "كل يوم من الاثنين، 7 ديسمبر حتى نهاية الأربعاء، 9 ديسمبر طوال اليوم",
    ]);
  });

  it("a_closing_with_its_holiday", () => {
    const closed = (from: string, to: string, holiday: string | null) => (tr: Translator) =>
      closedOf({ kind: "closed", from, to, text: null, holiday }, tr);
    check(closed("2026-12-25", "2026-12-25", "christmas"), [
      "Gesloten op 25 december (Kerstmis)",
      "Fermé le 25 décembre (Noël)",
      "Closed on 25 December (Christmas)",
      "مغلق يوم 25 ديسمبر (عيد الميلاد)",
    ]);
    check(closed("2026-12-21", "2027-01-03", "christmas-holidays"), [
      "Gesloten van 21 december tot en met 3 januari (kerstvakantie)",
      "Fermé du 21 décembre au 3 janvier inclus (vacances de Noël des écoles flamandes)",
      "Closed from 21 December up to and including 3 January (Christmas holidays)",
      "مغلق من 21 ديسمبر حتى نهاية 3 يناير (عطلة عيد الميلاد)",
    ]);
    check(closed("2026-12-24", "2026-12-24", null), [
      "Gesloten op 24 december",
      "Fermé le 24 décembre",
      "Closed on 24 December",
      "مغلق يوم 24 ديسمبر",
    ]);
  });

  it("until_when_it_is_open", () => {
    const now = new Date("2026-11-21T09:00:00Z");
    const until = (day: string, closes: string) => (tr: Translator) => untilOf({ day, closes }, now, tr);
    check(until("2026-11-21", "12:00"), [
      "Vandaag open tot 12 uur",
      "Ouvert aujourd'hui jusqu'à 12 h",
      "Open today until 12:00",
      "مفتوح اليوم حتى الساعة 12:00",
    ]);
    check(until("2026-11-22", "02:30"), [
      "Nu open, tot morgen 2.30 uur",
      "Ouvert maintenant, jusqu'à demain 2 h 30",
      "Open now, until 2:30 tomorrow",
      "مفتوح الآن حتى الساعة 2:30 غدًا",
    ]);
    check(until("2026-11-24", "24:00"), [
      "Nu open, tot dinsdag 24 november om 24 uur",
      "Ouvert maintenant, jusqu'au mardi 24 novembre à 24 h",
      "Open now, until Tuesday 24 November at 24:00",
      "مفتوح الآن حتى الثلاثاء، 24 نوفمبر الساعة 24:00",
    ]);
  });

  it("when_it_opens_again", () => {
    // Sunday, half past midnight in Brussels: Saturday still in Greenwich.
    const now = new Date("2026-11-21T23:30:00Z");
    const again = (day: string) => (tr: Translator) => againOf({ day, opens: "09:00" }, now, tr);
    check(again("2026-11-22"), [
      "Vandaag opnieuw open om 9 uur",
      "Ouvre de nouveau aujourd'hui à 9 h",
      "Opens again today at 9:00",
      "يفتح من جديد اليوم الساعة 9:00",
    ]);
    check(again("2026-11-23"), [
      "Morgen opnieuw open om 9 uur",
      "Ouvre de nouveau demain à 9 h",
      "Opens again tomorrow at 9:00",
      "يفتح من جديد غدًا الساعة 9:00",
    ]);
    check(again("2026-11-24"), [
      "Opnieuw open op dinsdag om 9 uur",
      "Ouvre de nouveau mardi à 9 h",
      "Opens again on Tuesday at 9:00",
      "يفتح من جديد يوم الثلاثاء الساعة 9:00",
    ]);
    check(again("2026-12-07"), [
      "Opnieuw open op maandag 7 december om 9 uur",
      "Ouvre de nouveau lundi 7 décembre à 9 h",
      "Opens again on Monday 7 December at 9:00",
      "يفتح من جديد يوم الاثنين، 7 ديسمبر الساعة 9:00",
    ]);
  });

  it("every_part_that_rust_can_send_has_words_in_every_language", () => {
    const whens: HoursWhen[] = [
      ...[1, 2, 3, 11].flatMap((every): HoursWhen[] => [
        { kind: "days", every },
        weekdays("sun", every),
        nth([1, 2, 3, 4, 5, -1, -2, -3, -4, -5], "mon", every),
        nth([], "mon", every),
        monthDays([1, 31, -1, -2, -3], every, ["mon", "sun"]),
        { kind: "year-day", every, day: "2024-02-29" },
      ]),
      dates(["2026-12-05", "2026-12-05"]),
    ];
    for (const tr of translators) {
      for (const when of whens) {
        for (const rule of ["not", "only"] as const) {
          const text = told(when, [...morning, block("23:00", "01:00")], { school: rule, public: rule })(tr);
          expect(text).not.toMatch(/hours-|\{|undefined|NaN/);
        }
      }
    }
  });
});
