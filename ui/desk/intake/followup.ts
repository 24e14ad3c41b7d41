import type { DeskFormView, LocalQuestionView, OutcomeEntry } from "../../src/bindings/types";
import type { Saved } from "./intake.svelte";

/** One thing more that can be said with one tap, after a question was kept. Nobody has to. */
export type FollowUp =
  | { kind: "gap"; codes: readonly string[] }
  | { kind: "warmth"; codes: readonly string[] }
  | { kind: "own"; question: LocalQuestionView };

/* The reasons that a desk meets most; the others stand on the page with all of them. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  "no-offer-found": ["does-not-exist", "wrong-age", "too-far", "too-expensive", "unknown-to-us"],
  "offer-not-available": ["full-waiting-list", "hours-do-not-fit", "temporary-stopped", "too-expensive", "too-far"],
};
const NO_REFERRAL = "none";

/** What can be added to what was just kept, the most telling first; null when there is nothing. */
export function followUp(
  saved: Pick<Saved, "questions" | "details" | "last">,
  outcomes: readonly OutcomeEntry[],
  warmth: readonly string[],
  form: Pick<DeskFormView, "local"> | null,
): FollowUp | null {
  const question = saved.questions[saved.last];
  if (question === undefined) return null;
  const outcome = outcomes.find((each) => each.id === question.outcome);
  const codes = reasons[question.outcome];
  if (codes !== undefined && outcome?.asks_gap_reason === true && question.gap_reason === undefined) {
    return { kind: "gap", codes };
  }
  if (outcome?.asks_warmth === true && question.warmth === undefined) {
    return { kind: "warmth", codes: warmth.filter((code) => code !== NO_REFERRAL) };
  }
  const answered = (asked: LocalQuestionView) =>
    saved.details.local?.some((each) => each.question_id === asked.question_id) ?? false;
  const own = form?.local.find((asked) => !answered(asked));
  return own === undefined ? null : { kind: "own", question: own };
}
