import { describe, expect, it } from "vitest";
import {
  addAnother,
  allQuestions,
  answerOwn,
  back,
  chooseAge,
  chooseGap,
  chooseOutcome,
  chooseTheme,
  chooseWarmth,
  dropCurrent,
  dropFinished,
  emptyDraft,
  goTo,
  isUntouched,
  MOST_QUESTIONS,
  ofToday,
  openAgain,
  setDetails,
  startForetold,
  startWith,
  takeUp,
  toCorrection,
  toRequest,
  type Draft,
} from "./draft";

const answered = { id: "answered", asks_gap_reason: false, asks_warmth: false };
const listened = { id: "listened", asks_gap_reason: false, asks_warmth: false };
const referred = { id: "referred-partner", asks_gap_reason: false, asks_warmth: true };
const notFound = { id: "no-offer-found", asks_gap_reason: true, asks_warmth: false };
const outcomes = [answered, listened, referred, notFound];

function upToOutcome(draft: Draft = emptyDraft(), theme = "vaccination"): Draft {
  return chooseAge(chooseTheme(draft, theme), "age-0-3");
}

const noted = (theme: string) => ({ theme, age_band: "age-0-3", outcome: "answered" });

describe("a conversation being put down", () => {
  it("three_taps_are_enough_whatever_the_outcome", () => {
    for (const outcome of outcomes) {
      const draft = chooseOutcome(upToOutcome(), outcome);
      expect(draft.step).toBe("ready");
      expect(toRequest(draft)).toEqual({
        questions: [{ theme: "vaccination", age_band: "age-0-3", outcome: outcome.id }],
      });
    }
  });

  it("of_what_is_known_to_be_missing_only_the_rest_is_asked", () => {
    const draft = startForetold(emptyDraft(), "sick-child-care", notFound);
    expect(draft?.step).toBe("age");
    expect(draft && chooseAge(draft, "age-0-3").step).toBe("ready");
    const unclear = startForetold(emptyDraft(), null, notFound);
    expect(unclear?.step).toBe("theme");
    expect(unclear && chooseAge(chooseTheme(unclear, "sport"), "age-0-3").step).toBe("ready");
  });

  it("of_somebody_who_rang_the_language_is_known_and_nothing_else", () => {
    const draft = startWith(emptyDraft(), "ti");
    expect(draft).toEqual({ ...emptyDraft(), details: { language: "ti" } });
    expect(draft && startWith(draft, "ar")?.details, "the next who rang").toEqual({ language: "ar" });
    expect(draft && startWith(draft, null)?.details).toEqual({});
    expect(toRequest(upToOutcome(draft ?? emptyDraft()))).toBeNull();
    const whole = chooseOutcome(upToOutcome(draft ?? emptyDraft()), answered);
    expect(toRequest(whole)?.questions).toEqual([{ ...noted("vaccination"), language: "ti" }]);
  });

  it("who_rang_takes_the_place_of_no_question_that_is_half_put_down", () => {
    for (const begun of [
      chooseTheme(emptyDraft(), "sport"),
      chooseOutcome(emptyDraft(), answered),
      setDetails(emptyDraft(), { asker: "family" }),
      addAnother(chooseOutcome(upToOutcome(), answered)),
    ]) {
      expect(startWith(begun, "ti")).toBeNull();
    }
  });

  it("how_it_ends_may_be_said_at_any_moment_and_nothing_said_before_is_lost", () => {
    expect(chooseOutcome(emptyDraft(), listened).step).toBe("theme");
    const half = chooseOutcome(chooseTheme(emptyDraft(), "loneliness"), listened);
    expect(half.step).toBe("age");
    expect(toRequest(chooseAge(half, "not-asked"))?.questions).toEqual([
      { theme: "loneliness", age_band: "not-asked", outcome: "listened" },
    ]);
    expect(chooseOutcome(upToOutcome(), listened).step).toBe("ready");
  });

  it("a_question_half_put_down_is_never_lost_to_another", () => {
    expect(startForetold(chooseTheme(emptyDraft(), "vaccination"), "sport", notFound)).toBeNull();
    const ready = chooseOutcome(upToOutcome(), answered);
    const next = startForetold(ready, "sport", notFound);
    expect(next?.finished).toHaveLength(1);
    expect(next?.asked.theme).toBe("sport");
  });

  it("another_outcome_takes_back_what_the_first_one_asked", () => {
    const gap = chooseGap(chooseOutcome(upToOutcome(), notFound), "too-far");
    expect(toRequest(gap)?.questions[0]?.gap_reason).toBe("too-far");
    const changed = chooseOutcome(goTo(gap, "outcome"), referred);
    expect(toRequest(chooseWarmth(changed, "explained"))?.questions[0]).toEqual({
      theme: "vaccination",
      age_band: "age-0-3",
      outcome: "referred-partner",
      warmth: "explained",
    });
    expect(toRequest(chooseGap(gap, null))?.questions[0]).not.toHaveProperty("gap_reason");
  });

  it("what_is_changed_afterwards_asks_nothing_else_again", () => {
    const ready = chooseOutcome(upToOutcome(), answered);
    expect(chooseTheme(goTo(ready, "theme"), "sport").step).toBe("ready");
    expect(chooseAge(goTo(ready, "age"), "age-3-6").step).toBe("ready");
  });

  it("one_step_back_leads_to_the_page_before", () => {
    expect(back(emptyDraft())).toBeNull();
    expect(back(upToOutcome())?.step).toBe("age");
    expect(back(chooseOutcome(upToOutcome(), answered))?.step).toBe("outcome");
  });

  it("details_count_for_every_question_of_the_conversation", () => {
    const one = setDetails(chooseOutcome(upToOutcome(), answered), { language: "ar", interpreter: true });
    const two = chooseOutcome(upToOutcome(addAnother(one)), answered);
    expect(toRequest(two)?.questions.map((question) => question.language)).toEqual(["ar", "ar"]);
  });

  it("an_own_question_is_answered_once_and_can_be_taken_back", () => {
    const once = answerOwn(answerOwn({ language: "ar" }, "q", "a"), "q", "b");
    expect(once.local).toEqual([{ question_id: "q", answer_id: "b" }]);
    expect(answerOwn(once, "q", null)).toEqual({ language: "ar" });
  });

  it("nothing_can_be_saved_before_the_question_is_whole", () => {
    expect(toRequest(emptyDraft())).toBeNull();
    expect(toRequest(upToOutcome())).toBeNull();
    expect(addAnother(upToOutcome()).finished).toHaveLength(0);
  });

  it("leaving_out_a_second_question_keeps_the_first", () => {
    const second = chooseTheme(addAnother(chooseOutcome(upToOutcome(), answered)), "sport");
    expect(toRequest(dropCurrent(second))?.questions).toHaveLength(1);
  });

  it("a_conversation_holds_no_more_than_the_model_allows", () => {
    let draft = emptyDraft();
    for (let turn = 0; turn < 20; turn += 1) draft = addAnother(chooseOutcome(upToOutcome(draft), answered));
    expect(toRequest(draft)?.questions).toHaveLength(MOST_QUESTIONS);
  });

  it("knows_when_nothing_would_be_lost", () => {
    expect(isUntouched(emptyDraft())).toBe(true);
    expect(isUntouched(upToOutcome())).toBe(false);
    const more = openAgain({ handle: "h", why: "more" }, [noted("sport")], { channel: "phone" });
    expect(isUntouched(more)).toBe(true);
    expect(isUntouched(openAgain({ handle: "h", why: "mend" }, [noted("sport")], {}))).toBe(false);
  });
});

describe("a conversation that was kept", () => {
  const again = { handle: "h", why: "mend" } as const;

  it("takes_one_more_question_in_the_same_intake", () => {
    const more = openAgain({ handle: "h", why: "more" }, [noted("sport")], { language: "ar" });
    const whole = chooseOutcome(upToOutcome(more), answered);
    expect(toCorrection(whole)).toEqual({
      handle: "h",
      questions: [
        { ...noted("sport"), language: "ar" },
        { ...noted("vaccination"), language: "ar" },
      ],
    });
    expect(dropCurrent(chooseTheme(more, "vaccination"))).toEqual(emptyDraft());
  });

  it("a_changed_question_keeps_its_place", () => {
    const kept = ["a", "b", "c"].map(noted);
    const second = takeUp(openAgain(again, kept, {}), 1, outcomes);
    expect(second.asked.theme).toBe("b");
    const changed = chooseTheme(goTo(second, "theme"), "x");
    expect(allQuestions(changed).map((each) => each.theme)).toEqual(["a", "x", "c"]);
    const third = takeUp(changed, 1, outcomes);
    expect(third.asked.theme).toBe("c");
    expect(allQuestions(third).map((each) => each.theme)).toEqual(["a", "x", "c"]);
    expect(allQuestions(dropFinished(third, 0)).map((each) => each.theme)).toEqual(["x", "c"]);
    expect(allQuestions(takeUp(third, 0, outcomes)).map((each) => each.theme)).toEqual(["a", "x", "c"]);
  });

  it("comes_from_todays_list_as_it_was_noted", () => {
    const line = {
      ...noted("sport"),
      asker: "not-asked",
      channel: "phone",
      language: "ar",
      interpreter: null,
      warmth: null,
      gap_reason: "too-far",
      doors_before: "not-asked",
      local: [{ question_id: "q", answer_id: "a" }],
    };
    expect(ofToday([line])).toEqual({
      questions: [{ ...noted("sport"), gap_reason: "too-far" }],
      details: { channel: "phone", language: "ar", local: [{ question_id: "q", answer_id: "a" }] },
    });
  });
});
