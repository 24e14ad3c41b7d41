import { label, t, translator } from "../../src/i18n/index.svelte";
import { dateFormat } from "../../src/i18n/intl";
import { readPeriod } from "./release";

const LABELS: Readonly<Record<string, string>> = {
  domain: "theme",
  theme: "theme",
  age_band: "age-band",
  asker: "asker",
  outcome: "outcome",
  gap_reason: "gap-reason",
  warmth: "warmth",
  channel: "channel",
  language: "language",
  doors_before: "doors-before",
  referral_domain: "theme",
  referral_warmth: "warmth",
  return_reason: "gap-reason",
  interest_domain: "theme",
  interest_theme: "theme",
  wish_domain: "theme",
  wish_age_band: "age-band",
};

/** The words for a category of a table; `names` gives those that a house chose itself. */
export function categoryLabel(dimension: string, category: string | null, names: ReadonlyMap<string, string>): string {
  if (category === null) return t("pool-line");
  if (dimension === "half_day") {
    const [weekday = "", halfDay = ""] = category.split("-");
    return t("beheer-half-day", { weekday: label("weekday", weekday), half: label("half-day", halfDay).toLocaleLowerCase(translator().locale) });
  }
  if (dimension === "site") return names.get(category) ?? t("beheer-report-former-site");
  if (dimension === "local_question" || dimension === "local_answer") return names.get(category) ?? t("beheer-report-former-answer");
  if (dimension === "referral_result") return label("referral-result", category);
  if (dimension === "wish_kind") return label("wish-kind", category);
  if (dimension === "wish_part_of_week") return label("wish-part-of-week", category);
  if (dimension === "interpreter") return t(category === "yes" ? "beheer-interpreter-yes" : "beheer-interpreter-no");
  return label(LABELS[dimension] ?? dimension, category);
}

/** The heading of a table by this dimension. */
export function dimensionLabel(dimension: string): string {
  return translator().text(`beheer-dimension-${dimension.replaceAll("_", "-")}`);
}

/** The trees that count something else than questions, each in words of its own. */
const COUNTED: Readonly<Record<string, string>> = {
  referral: "beheer-report-referrals",
  interest: "beheer-report-interests",
  wish: "beheer-report-wishes",
};

/** What the numbers of a tree count: questions, or something else. */
export function countedLabel(kind: string): string {
  return translator().text(COUNTED[kind] ?? "beheer-report-questions");
}

/** Whether a tree counts something else than questions. */
export function countsNoQuestions(kind: string): boolean {
  return kind in COUNTED;
}

/** "derde kwartaal van 2026" or "juli 2026". */
export function periodLabel(period: string): string {
  const read = readPeriod(period);
  if (read === null) return period;
  if ("quarter" in read) return t("beheer-quarter", { quarter: read.quarter, year: read.year });
  const first = new Date(Date.UTC(Number(read.year), read.month - 1, 1));
  return dateFormat(translator().intl, { month: "long", year: "numeric", timeZone: "UTC" }).format(first);
}
