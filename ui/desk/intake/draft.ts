import type { OutcomeEntry, QuestionRequest, RecordIntakeRequest } from "../../src/bindings/types";

/** What can be said about a question besides theme, age and outcome. Everything is optional. */
export type Details = Pick<QuestionRequest, "asker" | "channel" | "language" | "interpreter">;
export type Step = "theme" | "age" | "outcome" | "gap" | "warmth" | "ready";

type Asked = { theme?: string; age_band?: string; outcome?: OutcomeEntry; gap_reason?: string; warmth?: string };

/** One conversation being put down. A value: every step answers a new one, nothing is stored. */
export type Draft = {
  readonly finished: readonly QuestionRequest[];
  readonly asked: Readonly<Asked>;
  readonly step: Step;
  readonly details: Readonly<Details>;
  /** How it ended is known before the rest was asked: somebody looked, and there was nothing. */
  readonly foretold?: true;
};

/** The model's own bound on one conversation. */
export const MOST_QUESTIONS = 9;

export function emptyDraft(): Draft {
  return { finished: [], asked: {}, step: "theme", details: {} };
}

/**
 * A question of which it is known how it ended, and perhaps what about: only the rest is asked.
 * Null while another question is half put down, which would be lost.
 */
export function startForetold(draft: Draft, theme: string | null, outcome: OutcomeEntry): Draft | null {
  const before = draft.step === "ready" ? addAnother(draft) : draft;
  if (before.asked.theme !== undefined) return null;
  const asked: Asked = theme === null ? { outcome } : { theme, outcome };
  return { ...before, asked, step: theme === null ? "theme" : "age", foretold: true };
}

export function chooseTheme(draft: Draft, theme: string): Draft {
  return { ...draft, asked: { ...draft.asked, theme }, step: "age" };
}

export function chooseAge(draft: Draft, age_band: string): Draft {
  const next: Draft = { ...draft, asked: { ...draft.asked, age_band }, step: "outcome" };
  const { outcome } = draft.asked;
  return draft.foretold && outcome !== undefined ? chooseOutcome(next, outcome) : next;
}

/** The third tap: ready to save, unless this outcome asks one thing more. */
export function chooseOutcome(draft: Draft, outcome: OutcomeEntry): Draft {
  const { theme, age_band } = draft.asked;
  const asked: Asked = { outcome };
  if (theme !== undefined) asked.theme = theme;
  if (age_band !== undefined) asked.age_band = age_band;
  const { finished, details } = draft;
  return {
    finished,
    details,
    asked,
    step: outcome.asks_gap_reason ? "gap" : outcome.asks_warmth ? "warmth" : "ready",
  };
}

/** Why it did not work; `null` when the volunteer skips it. */
export function chooseGap(draft: Draft, gap_reason: string | null): Draft {
  const asked = gap_reason === null ? draft.asked : { ...draft.asked, gap_reason };
  return { ...draft, asked, step: draft.asked.outcome?.asks_warmth ? "warmth" : "ready" };
}

/** How warm the referral was; `null` when the volunteer skips it. */
export function chooseWarmth(draft: Draft, warmth: string | null): Draft {
  return { ...draft, asked: warmth === null ? draft.asked : { ...draft.asked, warmth }, step: "ready" };
}

export function setDetails(draft: Draft, details: Details): Draft {
  return { ...draft, details };
}

/** Goes back to a step that was already answered; what was said stays until it is said again. */
export function goTo(draft: Draft, step: Step): Draft {
  return { ...draft, step };
}

/** Puts the current question with the finished ones and asks the next. */
export function addAnother(draft: Draft): Draft {
  const question = currentQuestion(draft);
  if (question === null || draft.finished.length + 1 >= MOST_QUESTIONS) return draft;
  return { ...draft, finished: [...draft.finished, question], asked: {}, step: "theme" };
}

/** Leaves out the question being asked; the finished ones stay. */
export function dropCurrent(draft: Draft): Draft {
  return draft.finished.length === 0 ? emptyDraft() : { ...draft, asked: {}, step: "ready" };
}

/** True when nothing was said yet that would be a pity to lose. */
export function isUntouched(draft: Draft): boolean {
  return draft.finished.length === 0 && draft.asked.theme === undefined && Object.keys(draft.details).length === 0;
}

/** The request that saves the conversation, or null while there is no whole question in it. */
export function toRequest(draft: Draft): RecordIntakeRequest | null {
  const question = currentQuestion(draft);
  const questions = question === null ? [...draft.finished] : [...draft.finished, question];
  if (questions.length === 0) return null;
  return { questions: questions.map((each) => ({ ...each, ...draft.details })) };
}

function currentQuestion(draft: Draft): QuestionRequest | null {
  const { theme, age_band, outcome, gap_reason, warmth } = draft.asked;
  if (theme === undefined || age_band === undefined || outcome === undefined) return null;
  const question: QuestionRequest = { theme, age_band, outcome: outcome.id };
  if (gap_reason !== undefined) question.gap_reason = gap_reason;
  if (warmth !== undefined) question.warmth = warmth;
  return question;
}
