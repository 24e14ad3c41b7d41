import { formatDay, formatList, weekdayInSentence } from "../../src/i18n/format";
import type { Translator } from "../../src/i18n/translator";

export type House = { house_id: string; name: string };
export type Site = { site_id: string; name: string };
export type Desk = {
  desk_id: string;
  site_id: string;
  name: string;
  channel: string | null;
  closed: boolean;
  used: boolean;
};
export type DeskForm = {
  outcomes: string[];
  frequent: string[];
  frequent_chosen: boolean;
  note: boolean;
  tickets_for_minors: boolean;
  period: string | null;
  suggested: string[];
};
export type Answer = { answer_id: string; label: string; active: boolean };
export type OwnQuestion = { question_id: string; text: string; active: boolean; answers: Answer[] };
export type Rule = {
  rule_id: string;
  name: string;
  role: string | null;
  phone: string | null;
  service_id: string | null;
  service: string | null;
  note: string | null;
  site_id: string | null;
  channels: string[];
  weekdays: string[];
  half_days: string[];
  themes: string[];
  fallback: boolean;
  valid_from: string | null;
  valid_to: string | null;
};
export type Card = {
  card_id: string;
  card_type: string;
  title: string;
  text: string;
  source: string | null;
  owner: string | null;
  version: number;
  expires: string | null;
  themes: string[];
  service_id: string | null;
  service: string | null;
};
export type CardVersion = {
  version: number;
  until: string;
  title: string;
  text: string;
  source: string | null;
  owner: string | null;
};
export type Vocabulary = {
  outcomes: string[];
  always: string[];
  channels: string[];
  domains: { domain: string; themes: string[] }[];
  not_first: string[];
  most_frequent: number;
};
export type Plan = {
  house_id: string;
  today: string;
  sites: Site[];
  desks: Desk[];
  form: DeskForm;
  questions: OwnQuestion[];
  rules: Rule[];
  cards: Card[];
  vocabulary: Vocabulary;
};

export const TABS = ["backup", "cards", "form", "desks"] as const;
export type Tab = (typeof TABS)[number];
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export const HALF_DAYS = ["morning", "afternoon", "evening"] as const;
export const CARD_TYPES = ["procedure", "answer", "concern"] as const;

/** The tab that an address names; the first where it names none. Pure. */
export function tabOf(rest: readonly string[]): Tab {
  return TABS.find((tab) => tab === rest[0]) ?? "backup";
}

/** A rule that holds nothing yet, for who adds one. Pure. */
export function newRule(): Rule {
  return {
    rule_id: "",
    name: "",
    role: null,
    phone: null,
    service_id: null,
    service: null,
    note: null,
    site_id: null,
    channels: [],
    weekdays: [],
    half_days: [],
    themes: [],
    fallback: false,
    valid_from: null,
    valid_to: null,
  };
}

export type RuleGroup = "anything" | "themes" | "fallback" | "over";

/** Where a rule stands in the list: what is over comes apart from what holds. Pure. */
export function groupOf(rule: Rule, today: string): RuleGroup {
  if (rule.valid_to !== null && rule.valid_to < today) return "over";
  if (rule.fallback) return "fallback";
  return rule.themes.length > 0 ? "themes" : "anything";
}

/** When and where a rule holds, in parts to be read after one another; none is always. Pure. */
export function whenParts(tr: Translator, rule: Rule, sites: readonly Site[]): string[] {
  const parts: string[] = [];
  const words = (kind: string, codes: readonly string[]) => codes.map((code) => tr.text(`${kind}-${code}`));
  const inSentence = (word: string) => word.toLocaleLowerCase(tr.locale);
  if (rule.weekdays.length > 0) parts.push(daysText(tr, rule.weekdays));
  if (rule.half_days.length > 0) parts.push(formatList(words("half-day", rule.half_days).map(inSentence), tr));
  const site = sites.find((one) => one.site_id === rule.site_id);
  if (site !== undefined) parts.push(site.name);
  if (rule.channels.length > 0) parts.push(formatList(words("channel", rule.channels), tr));
  return parts;
}

/** "maandag tot vrijdag" for three days or more that follow one another, else each of them. Pure. */
function daysText(tr: Translator, codes: readonly string[]): string {
  const places = codes.map((code) => WEEKDAYS.findIndex((one) => one === code));
  const [first = 0] = places;
  const names = codes.map((code) => weekdayInSentence(code, tr));
  const run = places.length > 2 && places.every((place, at) => place === first + at);
  return run ? tr.text("beheer-desk-days-run", { from: names[0] ?? "", to: names.at(-1) ?? "" }) : formatList(names, tr);
}

/** From when till when a rule holds, where it does not hold for ever. Pure. */
export function validText(tr: Translator, rule: Rule, today: string): string | null {
  const day = (text: string) => formatDay(text, "short", tr);
  const from = rule.valid_from !== null && rule.valid_from > today ? rule.valid_from : null;
  if (from !== null && rule.valid_to !== null) {
    return tr.text("beheer-desk-rule-from-to", { from: day(from), to: day(rule.valid_to) });
  }
  if (from !== null) return tr.text("beheer-desk-rule-from", { day: day(from) });
  if (rule.valid_to === null) return null;
  return tr.text(rule.valid_to < today ? "beheer-desk-rule-over" : "beheer-desk-rule-until", { day: day(rule.valid_to) });
}

export type CardState = "expired" | "soon" | "good";

/** Whether somebody must look at a card again: it is past its day, or will be in a month. Pure. */
export function cardState(card: Card, today: string): CardState {
  if (card.expires === null || card.expires < today) return "expired";
  return card.expires <= addDays(today, 31) ? "soon" : "good";
}

/** A day so many days further. Pure. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day a year later. Pure. */
export function nextYear(day: string): string {
  const [year = "", ...rest] = day.split("-");
  const later = [String(Number(year) + 1), ...rest].join("-");
  return later.endsWith("-02-29") ? later.replace("-02-29", "-02-28") : later;
}

/** All the ids, with one of those that are shown together moved a place up or down among these. Pure. */
export function moved(all: readonly string[], shown: readonly string[], id: string, by: -1 | 1): string[] {
  const from = shown.indexOf(id);
  const other = from < 0 ? undefined : shown[from + by];
  return all.map((one) => (other === undefined ? one : one === id ? other : one === other ? id : one));
}

export type TextPart = { kind: "text"; lines: string[] } | { kind: "steps"; lines: string[] };

/** The parts of a card: an empty line begins a new one, and lines that begin with "- " are steps. Pure. */
export function cardParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let open = false;
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") {
      open = false;
      continue;
    }
    const step = /^[-•*]\s+(.*)$/.exec(line)?.[1];
    const kind = step === undefined ? "text" : "steps";
    const last = parts.at(-1);
    if (open && last?.kind === kind) last.lines.push(step ?? line);
    else parts.push({ kind, lines: [step ?? line] });
    open = true;
  }
  return parts;
}
