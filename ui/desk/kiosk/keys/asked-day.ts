import { weekdayInSentence } from "../../../src/i18n/format";
import { dateFormat } from "../../../src/i18n/intl";
import type { Translator } from "../../../src/i18n/translator";
import { moved } from "../../events/days";
import { plain } from "./suggest";

/** What a day is called, and which it is: one of these weekdays from Monday on, or so many days from today. */
export type DayName = { name: string; weekdays: readonly number[] } | { name: string; ahead: number };

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
/** A name this long may end otherwise: "среда" and "среду", "środa" and "środę". */
const BENDS = 5;
/** So many letters may follow a name: "çarşambaya", "mittwochs". */
const LONGER = 2;

/** What families of all seventeen languages call Saturday and Sunday together. */
export const WEEKEND: readonly DayName[] = [
  "weekend",
  "Wochenende",
  "fin de semana",
  "fim de semana",
  "sfârșit de săptămână",
  "sfârșitul săptămânii",
  "hafta sonu",
  "hafta sonunda",
  "вихідні",
  "вихідних",
  "выходные",
  "выходных",
  "уикенд",
  "نهاية الأسبوع",
  "آخر هفته",
  "د اونۍ پای",
  "dhamaadka usbuuca",
  "dhammaadka toddobaadka",
  "ቀዳመ ሰንበት",
].map((name) => ({ name, weekdays: [5, 6] }));

/** The themes of who looks for something to do, and those where a day tells so. */
const DOING: ReadonlySet<string> = new Set(["activities-calendar", "family-events"]);
const DOING_ON_A_DAY: ReadonlySet<string> = new Set([
  "child-friendly-space",
  "culture-sport-youth",
  "culture-young-children",
  "meeting-place",
  "play-and-meeting",
  "playground-holiday-activities",
]);
/** Only what is recognised so surely. */
const SUREST = 2;

/** The names of days in these languages and in that of the screen, where the platform or our texts know them. */
export function dayNames(tr: Translator, locales: readonly string[]): readonly DayName[] {
  const own = WEEKDAYS.map((code, weekday) => ({ name: weekdayInSentence(code, tr), weekdays: [weekday] }));
  const near = [
    { name: tr.text("events-today"), ahead: 0 },
    { name: tr.text("events-tomorrow"), ahead: 1 },
  ];
  const others = locales.flatMap((locale) => {
    const format = dateFormat(locale, { weekday: "long", timeZone: "UTC" });
    return WEEKDAYS.map((_, weekday) => ({ name: format.format(MONDAY + weekday * DAY_MS), weekdays: [weekday] }));
  });
  return [...own, ...near, ...WEEKEND, ...others];
}

/** The day that is named in what was typed, as ISO text; null when none is. */
export function dayIn(text: string, names: readonly DayName[], today: string): string | null {
  const said = wordsOf(text);
  // "سه شنبه" is one name, and its end another: what is longer comes first.
  const together = (count: number) => said.slice(count - 1).map((_, at) => said.slice(at, at + count).join(""));
  for (const word of [...together(3), ...together(2), ...said]) {
    const found = names.find(({ name }) => isNamed(word, wordsOf(name).join("")) || isNamed(word, firstOf(name)));
    if (found) return "ahead" in found ? moved(today, found.ahead) : nextOn(found.weekdays, today);
  }
  return null;
}

/** Whether somebody looks for something to do rather than for a place that helps. */
export function looksForDoing(themes: readonly string[], day: string | null): boolean {
  const first = themes.slice(0, SUREST);
  if (first.some((theme) => DOING.has(theme))) return true;
  return day !== null && (first.length === 0 || first.some((theme) => DOING_ON_A_DAY.has(theme)));
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** "quarta" of "quarta-feira". */
function firstOf(name: string): string {
  const [first = ""] = name.split("-");
  return wordsOf(first).join("");
}

function isNamed(word: string, name: string): boolean {
  if (word === name) return true;
  if (name.length < BENDS || word.length > name.length + LONGER) return false;
  return word.startsWith(name.slice(0, -1));
}

/** The first day from today on that is one of these weekdays. */
function nextOn(weekdays: readonly number[], today: string): string {
  const now = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return moved(today, Math.min(...weekdays.map((weekday) => (weekday - now + 7) % 7)));
}
