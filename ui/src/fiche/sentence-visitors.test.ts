import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { HoursSentence, HoursWhen } from "../bindings/types";
import { formatDay, formatList, weekdayInSentence } from "../i18n/format";
import { directionOf } from "../i18n/language";
import { makeTranslator, type Translator } from "../i18n/translator";
import { closedOf, sentenceOf } from "./sentence";

/* The languages that only visitors have. */

function translatorOf(locale: string): Translator {
  const read = (of: string) => [
    { file: "hours.ftl", text: readFileSync(new URL(`../../../locales/${of}/hours.ftl`, import.meta.url), "utf8") },
  ];
  return makeTranslator({
    locale,
    direction: directionOf(locale),
    sources: read(locale),
    fallback_sources: read("nl-BE"),
    available: [],
  });
}

/** The text without the invisible marks around what is filled in, and with one kind of apostrophe. */
function plain(text: string): string {
  return text.replace(/[\u200f\u2066-\u2069]/g, "").replace(/ʼ/g, "’");
}

function told(locale: string, when: HoursWhen, school: "not" | null = null): string {
  const sentence: HoursSentence = { when, blocks: [{ opens: "09:00", closes: "12:00" }], next: null };
  return plain(sentenceOf(sentence, { school_holidays: school, public_holidays: null }, translatorOf(locale)));
}

describe("opening hours in the languages of visitors", () => {
  it("are_whole_sentences_with_days_as_they_are_written", () => {
    const week: HoursWhen = { kind: "weekdays", every: 1, weekdays: ["wed", "fri"] };
    const expected = {
      de: "Jeden Mittwoch und Freitag von 9 bis 12 Uhr, nicht in den Schulferien",
      tr: "Her Çarşamba ve Cuma 9:00 – 12:00 arası, okul tatillerinde yok",
      uk: "Щотижня: середа і п’ятниця, з 9:00 до 12:00, крім шкільних канікул",
      ru: "Каждую неделю: среда и пятница, с 9:00 до 12:00, кроме школьных каникул",
      pl: "Co tydzień: środa i piątek, od 9:00 do 12:00, nie w ferie i wakacje szkolne",
      ro: "În fiecare miercuri și vineri de la 9:00 la 12:00, nu în vacanțele școlare",
      bg: "Всяка седмица: сряда и петък, от 9:00 до 12:00, без училищните ваканции",
      es: "Cada miércoles y viernes de 9:00 a 12:00, no en las vacaciones escolares",
      pt: "Todas as semanas: quarta-feira e sexta-feira, das 9:00 às 12:00, exceto nas férias escolares",
      fa: "هر هفته چهارشنبه و جمعه از ساعت 9:00 تا 12:00، به‌جز تعطیلات مدرسه",
      ps: "هره اونۍ: چهارشنبه او جمعه، له 9:00 بجو څخه تر 12:00 بجو پورې، د ښوونځي په رخصتیو کې نه",
      so: "Toddobaad kasta: Arbaco iyo Jimce, laga bilaabo 9:00 ilaa 12:00, ma jiro xilliga fasaxa dugsiga",
      ti: "ኩሉ ሰሙን፦ ረቡዕ ከምኡ’ውን ዓርቢ፣ ካብ ሰዓት 9:00 ክሳብ 12:00፣ ኣብ ዕረፍቲ ቤት ትምህርቲ የለን",
    };
    for (const [locale, sentence] of Object.entries(expected)) expect(told(locale, week, "not")).toBe(sentence);
  });

  it("bend_what_they_count", () => {
    const years = (every: number): HoursWhen => ({ kind: "year-day", every, day: "2026-12-06" });
    expect([told("pl", years(3)), told("pl", years(5))]).toEqual([
      "Co 3 lata 6 grudnia, od 9:00 do 12:00",
      "Co 5 lat 6 grudnia, od 9:00 do 12:00",
    ]);
    expect([told("ru", years(3)), told("ru", years(5)), told("ru", years(21))]).toEqual([
      "Раз в 3 года 6 декабря, с 9:00 до 12:00",
      "Раз в 5 лет 6 декабря, с 9:00 до 12:00",
      "Раз в 21 год 6 декабря, с 9:00 до 12:00",
    ]);
  });
});

describe("dates in the languages of visitors", () => {
  it("keep_the_calendar_and_the_digits_of_a_belgian_door", () => {
    const days = ["fa", "ps", "so", "ti", "ar"].map((locale) => formatDay("2026-11-23", "long", translatorOf(locale)));
    expect(days.map(plain)).toEqual([
      "دوشنبه 23 نوامبر",
      "دوشنبه، 23 نومبر",
      "Isniin, 23 Nofembar",
      "ሰኑይ፣ 23 ሕዳር",
      "الاثنين، 23 نوفمبر",
    ]);
  });

  it("are_our_own_where_platforms_know_nothing_of_the_language", () => {
    const somali = translatorOf("so");
    expect(plain(formatDay("2027-01-03", "month", somali))).toBe("3 Janaayo");
    expect(plain(formatDay("2027-01-03", "short", somali))).toBe("3 Janaayo 2027");
    expect(weekdayInSentence("sun", somali)).toBe("Axad");
    expect(plain(formatList(["a", "b", "c"], somali))).toBe("a, b iyo c");
    expect(formatList(["a"], somali)).toBe("a");
    expect(formatList([], somali)).toBe("");
    expect(formatDay("no day", "long", somali)).toBe("no day");
    const holiday = "christmas-holidays";
    const closed = { kind: "closed", from: "2026-12-24", to: "2027-01-03", text: null, holiday } as const;
    expect(plain(closedOf(closed, translatorOf("ps")))).toBe("بند دی: له 24 ډسمبر څخه د 3 جنوري تر پایه (د کرسمس رخصتي)");
  });
});
