import { expect, it } from "vitest";
import { followUp } from "./followup";

const outcomes = [
  { id: "answered", asks_gap_reason: false, asks_warmth: false },
  { id: "referred-partner", asks_gap_reason: false, asks_warmth: true },
  { id: "no-offer-found", asks_gap_reason: true, asks_warmth: false },
  { id: "language-barrier", asks_gap_reason: true, asks_warmth: false },
];
const warmth = ["none", "details-given", "introduced"];
const own = { question_id: "q", text: "Hoe ken je ons?", answers: [{ answer_id: "a", label: "School" }] };
const saved = (outcome: string, more = {}, details = {}) => ({
  questions: [{ theme: "sport", age_band: "age-0-3", outcome, ...more }],
  details,
  last: 0,
});
const ask = (what: ReturnType<typeof saved>, local = [own]) => followUp(what, outcomes, warmth, { local });

it("an_ordinary_answer_asks_nothing_more", () => {
  expect(ask(saved("answered"), [])).toBeNull();
  expect(followUp(saved("answered"), outcomes, warmth, null)).toBeNull();
});

it("a_gap_asks_why_and_a_referral_how_warm_until_it_was_said", () => {
  expect(ask(saved("no-offer-found"))?.kind).toBe("gap");
  expect(ask(saved("no-offer-found", { gap_reason: "too-far" }), [])).toBeNull();
  expect(ask(saved("referred-partner"))).toEqual({ kind: "warmth", codes: ["details-given", "introduced"] });
  expect(ask(saved("referred-partner", { warmth: "introduced" }), [])).toBeNull();
  expect(ask(saved("language-barrier"), []), "the outcome says it all").toBeNull();
});

it("the_houses_own_questions_come_last_and_each_once", () => {
  expect(ask(saved("answered"))).toEqual({ kind: "own", question: own });
  expect(ask(saved("answered", {}, { local: [{ question_id: "q", answer_id: "a" }] }))).toBeNull();
});
