import { expect, test } from "vitest";
import { dateFormat } from "../../../src/i18n/intl";
import { dayIn, looksForDoing, WEEKEND, type DayName } from "./asked-day";

/** A Tuesday. */
const TODAY = "2026-11-24";

function names(locale: string): readonly DayName[] {
  const format = dateFormat(locale, { weekday: "long", timeZone: "UTC" });
  const of = (weekday: number) => format.format(Date.UTC(2024, 0, 1 + weekday));
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ name: of(weekday), weekdays: [weekday] }));
}

test.each([
  ["nl", "wat is er woensdag te doen"],
  ["fr", "que faire mercredi avec mon enfant"],
  ["en", "something to do on Wednesday"],
  ["de", "was machen wir mittwochs"],
  ["es", "qué hacer el miercoles"],
  ["pt", "o que fazer na quarta-feira"],
  ["pt", "o que fazer na quarta"],
  ["tr", "çarşamba günü ne var"],
  ["tr", "carsambaya"],
  ["pl", "co robić w środę"],
  ["ro", "miercuri cu copilul"],
  ["bg", "какво има в сряда"],
  ["uk", "що робити в середу"],
  ["ru", "чем заняться в среду"],
  ["ar", "ماذا نفعل يوم الأربعاء"],
  ["ar", "يوم الاربعاء"],
  ["fa", "چهارشنبه با بچه‌ها"],
])("a weekday is heard in %s: %s", (locale, text) => {
  expect(dayIn(text, names(locale), TODAY)).toBe("2026-11-25");
});

test("a day whose name ends as another one is that day", () => {
  expect(dayIn("سه شنبه با بچه‌ها", names("fa"), TODAY)).toBe(TODAY);
  expect(dayIn("شنبه", names("fa"), TODAY)).toBe("2026-11-28");
});

test("today's weekday is today, and tomorrow is tomorrow", () => {
  const near = [{ name: "Morgen", ahead: 1 }];
  expect(dayIn("dinsdag", names("nl"), TODAY)).toBe(TODAY);
  expect(dayIn("wat kunnen we morgen doen", near, TODAY)).toBe("2026-11-25");
});

test.each([
  "wat is er dit weekend te doen",
  "que faire ce week-end avec les enfants",
  "was machen wir am Wochenende",
  "qué hacer el fin de semana",
  "o que fazer no fim-de-semana",
  "hafta sonu çocuklarla",
  "hafta sonunda ne yapalım",
  "co robić w weekend",
  "ce facem la sfârșit de săptămână",
  "що робити у вихідні",
  "чем заняться на выходных",
  "къде през уикенда",
  "ماذا نفعل في نهاية الأسبوع",
  "آخر هفته با بچه‌ها",
  "د اونۍ پای کې",
  "dhamaadka usbuuca carruurta",
  "ኣብ ቀዳመ-ሰንበት",
])("a weekend is the Saturday that comes: %s", (text) => {
  expect(dayIn(text, WEEKEND, TODAY)).toBe("2026-11-28");
  expect(dayIn(text, WEEKEND, "2026-11-28")).toBe("2026-11-28");
  expect(dayIn(text, WEEKEND, "2026-11-29")).toBe("2026-11-29");
});

test("words that are no day name none", () => {
  expect(dayIn("tandarts voor mijn kind", names("nl"), TODAY)).toBeNull();
  expect(dayIn("средство", names("ru"), TODAY)).toBeNull();
  expect(dayIn("", names("nl"), TODAY)).toBeNull();
});

test("the calendar is for who looks for something to do, and a day alone does not make a dentist one", () => {
  expect(looksForDoing(["activities-calendar"], null)).toBe(true);
  expect(looksForDoing(["child-friendly-space"], null)).toBe(false);
  expect(looksForDoing(["child-friendly-space"], TODAY)).toBe(true);
  expect(looksForDoing([], TODAY)).toBe(true);
  expect(looksForDoing(["dental-care"], TODAY)).toBe(false);
});
