/**
 * What a young person asks for, and the themes where the answers are, those that help first before
 * others. It is `told` by one of them, and `secret` where who answers is bound to professional secrecy.
 */
export type Topic = { id: string; themes: readonly string[]; told?: string; pregnant?: boolean; secret?: boolean };

/**
 * Where one can go with any question: it answers to a topic only where it is what a place is there for
 * in the first place, and not one of many things.
 */
const DOORS = new Set(["youth-own-questions", "youth-information", "pupil-guidance", "primary-care", "employment"]);

/** What is for parents, also where it is about young people. */
const FOR_PARENTS = new Set(["parents-of-teens", "parenting-course", "parenting-question", "parent-group"]);
/** And what is so where it stands first. */
const PARENTS_FIRST = new Set(["parent-mental-health", "child-development"]);

/** What young people ask, in their own words. */
export const TOPICS: readonly Topic[] = [
  {
    id: "feel",
    themes: ["youth-own-questions", "child-youth-mental-health", "low-threshold-therapy", "suicide-prevention", "pupil-guidance", "primary-care"],
    secret: true,
  },
  { id: "talk", themes: ["youth-own-questions", "low-threshold-therapy", "child-youth-mental-health", "pupil-guidance"], secret: true },
  { id: "home", told: "youth-own-questions", themes: ["youth-own-questions", "low-threshold-therapy", "child-abuse-concern", "pupil-guidance"], secret: true },
  { id: "bullying", themes: ["bullying", "youth-own-questions", "pupil-guidance"], secret: true },
  {
    id: "love",
    themes: ["youth-own-questions", "youth-information", "fertility-contraception", "teen-parenthood", "primary-care", "pupil-guidance"],
    pregnant: true,
    secret: true,
  },
  { id: "school", themes: ["truancy-dropout", "pupil-guidance", "homework-study-support", "youth-own-questions"], secret: true },
  { id: "study", themes: ["study-space", "homework-study-support"] },
  { id: "drugs", themes: ["alcohol-tobacco-drugs", "youth-own-questions", "primary-care"], secret: true },
  { id: "gaming", themes: ["screens-gaming-gambling", "youth-own-questions"] },
  { id: "place", themes: ["teen-space", "youth-work"] },
  { id: "care", themes: ["young-carers", "youth-own-questions"], secret: true },
  { id: "living", themes: ["independent-living", "youth-information", "housing"] },
  { id: "work", told: "employment", themes: ["youth-information", "employment", "study-grants", "income-debt"] },
];

/** The ages of young people; who is pregnant is one of them too, who wants a child is not yet. */
export function bandsOf({ pregnant = false }: Topic): readonly string[] {
  return ["age-12-18", "age-18-24", ...(pregnant ? ["prenatal"] : [])];
}

/** What stands for the topic where only one theme is told. */
export function themeOf({ themes, told }: Topic): string {
  return told ?? themes.find((theme) => !DOORS.has(theme)) ?? themes[0] ?? "";
}

type Place = { service_id: string; themes: readonly string[] };

/**
 * The places that answer to a topic, each once: in the order of its themes, and of equals those that
 * are for young people before those that are there `forAll`. What is for parents is left out.
 */
export function answersTo<P extends Place>(topic: Topic, found: readonly P[], forAll: ReadonlySet<string>): P[] {
  const once = new Map(found.map((place) => [place.service_id, place]));
  const ranked = [...once.values()].flatMap((place) => {
    const theme = rankOf(topic, place.themes);
    return theme === null ? [] : [{ place, theme, all: Number(forAll.has(place.service_id)) }];
  });
  ranked.sort((one, other) => one.theme - other.theme || one.all - other.all);
  return ranked.map(({ place }) => place);
}

function rankOf(topic: Topic, themes: readonly string[]): number | null {
  const first = themes[0] ?? "";
  if (PARENTS_FIRST.has(first) || themes.some((theme) => FOR_PARENTS.has(theme))) return null;
  const at = topic.themes.findIndex((theme) => (DOORS.has(theme) ? theme === first : themes.includes(theme)));
  return at < 0 ? null : at;
}
