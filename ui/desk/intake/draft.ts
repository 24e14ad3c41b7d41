import type {
  CorrectIntakeRequest,
  LocalAnswerRequest,
  OutcomeEntry,
  QuestionRequest,
  RecordIntakeRequest,
  TodayQuestion,
} from "../../src/bindings/types";

/** What can be said of the whole conversation. Everything is optional. */
export type Details = Pick<QuestionRequest, "asker" | "channel" | "language" | "interpreter" | "doors_before" | "local">;
export type Step = "theme" | "age" | "outcome" | "gap" | "warmth" | "ready";
/** Why a kept conversation is open again: one more question came, or something was wrong. */
export type Again = { readonly handle: string; readonly why: "more" | "mend" };

type Asked = { theme?: string; age_band?: string; outcome?: OutcomeEntry; gap_reason?: string; warmth?: string };

/** One conversation being put down. A value: every step answers a new one, nothing is stored. */
export type Draft = {
  readonly finished: readonly QuestionRequest[];
  /** Where the asked question stands among the finished ones. */
  readonly place: number;
  readonly asked: Readonly<Asked>;
  readonly step: Step;
  readonly details: Readonly<Details>;
  readonly again?: Again;
};

/** The model's own bound on one conversation. */
export const MOST_QUESTIONS = 9;

/** The same without this part. */
export function without<T extends object, K extends keyof T>(value: T, part: K): Omit<T, K> {
  const rest = { ...value };
  Reflect.deleteProperty(rest, part);
  return rest;
}

export function emptyDraft(): Draft {
  return { finished: [], place: 0, asked: {}, step: "theme", details: {} };
}

/** The first thing that is not known yet: theme, age, how it ended. The rest is never asked for. */
function nextStep(asked: Asked): Step {
  if (asked.theme === undefined) return "theme";
  if (asked.age_band === undefined) return "age";
  return asked.outcome === undefined ? "outcome" : "ready";
}

function say(draft: Draft, asked: Asked): Draft {
  return { ...draft, asked, step: nextStep(asked) };
}

/**
 * A question of which it is known how it ended, and perhaps what about: only the rest is asked.
 * Null while another question is half put down, which would be lost.
 */
export function startForetold(draft: Draft, theme: string | null, outcome: OutcomeEntry): Draft | null {
  const before = draft.step === "ready" ? addAnother(draft) : draft;
  if (before.asked.theme !== undefined) return null;
  return say(before, theme === null ? { outcome } : { theme, outcome });
}

/**
 * A conversation with somebody of whom only the language is known. Null while another is half put down,
 * which would be lost.
 */
export function startWith(draft: Draft, language: string | null): Draft | null {
  if (!isUntouched({ ...draft, details: without(draft.details, "language") })) return null;
  return setDetails(emptyDraft(), language === null ? {} : { language });
}

export function chooseTheme(draft: Draft, theme: string): Draft {
  return say(draft, { ...draft.asked, theme });
}

export function chooseAge(draft: Draft, age_band: string): Draft {
  return say(draft, { ...draft.asked, age_band });
}

/** How it ended, known first or last; what an earlier outcome asked besides is forgotten where this one does not. */
export function chooseOutcome(draft: Draft, outcome: OutcomeEntry): Draft {
  const { gap_reason, warmth, ...rest } = draft.asked;
  const asked: Asked = { ...rest, outcome };
  if (gap_reason !== undefined && outcome.asks_gap_reason) asked.gap_reason = gap_reason;
  if (warmth !== undefined && outcome.asks_warmth) asked.warmth = warmth;
  return say(draft, asked);
}

/** Why it did not work; `null` takes it back. */
export function chooseGap(draft: Draft, gap_reason: string | null): Draft {
  const rest = without(draft.asked, "gap_reason");
  return say(draft, gap_reason === null ? rest : { ...rest, gap_reason });
}

/** How warm the referral was; `null` takes it back. */
export function chooseWarmth(draft: Draft, warmth: string | null): Draft {
  const rest = without(draft.asked, "warmth");
  return say(draft, warmth === null ? rest : { ...rest, warmth });
}

export function setDetails(draft: Draft, details: Details): Draft {
  return { ...draft, details };
}

/** Goes to a step that was already answered; what was said stays until it is said again. */
export function goTo(draft: Draft, step: Step): Draft {
  return { ...draft, step };
}

/** One step back, or null on the first page. */
export function back(draft: Draft): Draft | null {
  const before: Readonly<Record<Step, Step | null>> = {
    theme: null,
    age: "theme",
    outcome: "age",
    gap: "ready",
    warmth: "ready",
    ready: "outcome",
  };
  const step = before[draft.step];
  return step === null || (draft.step === "ready" && draft.asked.outcome === undefined) ? null : goTo(draft, step);
}

/** Puts the current question with the finished ones and asks the next. */
export function addAnother(draft: Draft): Draft {
  const finished = allQuestions(draft);
  if (finished.length === draft.finished.length || finished.length >= MOST_QUESTIONS) return draft;
  return { ...draft, finished, place: finished.length, asked: {}, step: "theme" };
}

/** Leaves out the question being asked; the finished ones stay. */
export function dropCurrent(draft: Draft): Draft {
  if (draft.finished.length === 0 || draft.again?.why === "more") return emptyDraft();
  return { ...draft, asked: {}, place: draft.finished.length, step: "ready" };
}

/** Takes a finished question up again, to change it; the one being asked is put in its place first. */
export function takeUp(draft: Draft, index: number, outcomes: readonly OutcomeEntry[]): Draft {
  const all = allQuestions(draft);
  const shifted = all.length > draft.finished.length && index >= draft.place ? index + 1 : index;
  const question = all[shifted];
  const outcome = outcomes.find((each) => each.id === question?.outcome);
  if (question === undefined || outcome === undefined) return draft;
  const asked: Asked = { theme: question.theme, age_band: question.age_band, outcome };
  if (question.gap_reason !== undefined) asked.gap_reason = question.gap_reason;
  if (question.warmth !== undefined) asked.warmth = question.warmth;
  return { ...draft, finished: all.filter((_, at) => at !== shifted), place: shifted, asked, step: "ready" };
}

/** Leaves a finished question out of the conversation. */
export function dropFinished(draft: Draft, index: number): Draft {
  const finished = draft.finished.filter((_, at) => at !== index);
  return { ...draft, finished, place: index < draft.place ? draft.place - 1 : draft.place };
}

/** A conversation of today's list, as it was noted: to add a question or to change something. */
export function openAgain(again: Again, kept: readonly QuestionRequest[], details: Details): Draft {
  const draft: Draft = { finished: kept, place: kept.length, asked: {}, step: "ready", details, again };
  return again.why === "more" ? { ...draft, step: "theme" } : draft;
}

/** The questions and details of a line of today's list, in the form in which they are sent. */
export function ofToday(noted: readonly TodayQuestion[]): { questions: QuestionRequest[]; details: Details } {
  const questions = noted.map((each) => {
    const question: QuestionRequest = { theme: each.theme, age_band: each.age_band, outcome: each.outcome };
    if (each.gap_reason !== null) question.gap_reason = each.gap_reason;
    if (each.warmth !== null) question.warmth = each.warmth;
    return question;
  });
  const first = noted[0];
  const details: Details = {};
  if (first === undefined) return { questions, details };
  for (const key of ["asker", "language", "doors_before"] as const) {
    if (first[key] !== "not-asked") details[key] = first[key];
  }
  details.channel = first.channel;
  if (first.interpreter !== null) details.interpreter = first.interpreter;
  if (first.local.length > 0) details.local = first.local;
  return { questions, details };
}

/** The details with this answer to a question of the house's own, or without one. */
export function answerOwn(details: Details, question_id: string, answer_id: string | null): Details {
  const others = (details.local ?? []).filter((each) => each.question_id !== question_id);
  const local: LocalAnswerRequest[] = answer_id === null ? others : [...others, { question_id, answer_id }];
  const rest = without(details, "local");
  return local.length === 0 ? rest : { ...rest, local };
}

/** True when nothing was said yet that would be a pity to lose. */
export function isUntouched(draft: Draft): boolean {
  const { theme, outcome } = draft.asked;
  const kept = draft.again !== undefined && theme === undefined && draft.step === "theme";
  const noQuestion = draft.finished.length === 0 || kept;
  return noQuestion && theme === undefined && outcome === undefined && (kept || Object.keys(draft.details).length === 0);
}

/** All whole questions of the conversation, in their order. */
export function allQuestions(draft: Draft): QuestionRequest[] {
  const question = currentQuestion(draft);
  if (question === null) return [...draft.finished];
  return [...draft.finished.slice(0, draft.place), question, ...draft.finished.slice(draft.place)];
}

/** The request that saves the conversation, or null while there is no whole question in it. */
export function toRequest(draft: Draft): RecordIntakeRequest | null {
  const questions = allQuestions(draft);
  if (questions.length === 0) return null;
  return { questions: questions.map((each) => ({ ...each, ...draft.details })) };
}

/** The same for a conversation that was kept before. */
export function toCorrection(draft: Draft): CorrectIntakeRequest | null {
  const request = toRequest(draft);
  return request === null || draft.again === undefined ? null : { ...request, handle: draft.again.handle };
}

function currentQuestion(draft: Draft): QuestionRequest | null {
  const { theme, age_band, outcome, gap_reason, warmth } = draft.asked;
  if (theme === undefined || age_band === undefined || outcome === undefined) return null;
  const question: QuestionRequest = { theme, age_band, outcome: outcome.id };
  if (gap_reason !== undefined) question.gap_reason = gap_reason;
  if (warmth !== undefined) question.warmth = warmth;
  return question;
}
