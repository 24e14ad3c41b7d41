/** What young people ask, in their own words, and the theme where the answers are. */
export const TOPICS: readonly (readonly [topic: string, theme: string])[] = [
  ["feel", "child-youth-mental-health"],
  ["talk", "low-threshold-therapy"],
  ["home", "youth-own-questions"],
  ["bullying", "bullying"],
  ["love", "fertility-contraception"],
  ["school", "truancy-dropout"],
  ["study", "study-space"],
  ["drugs", "alcohol-tobacco-drugs"],
  ["gaming", "screens-gaming-gambling"],
  ["place", "teen-space"],
  ["care", "young-carers"],
  ["living", "independent-living"],
  ["work", "youth-information"],
];

