/*
 * The signs of Ge'ez stand in series: the same consonant with each of its vowels, one after the
 * other. Nobody can have them all on keys: one types the first sign of a series, then its form.
 */

const FIRST = 0x1200;
const LAST = 0x1357;
const SERIES = 8;
/** The series of the consonants that are also said with round lips, and where those begin. */
const ROUND: Record<number, number> = {
  0x1240: 0x1248,
  0x1250: 0x1258,
  0x1280: 0x1288,
  0x12a8: 0x12b0,
  0x12b8: 0x12c0,
  0x1308: 0x1310,
};
const ROUND_VOWELS = [0, 2, 3, 4, 5];
/** Where the eighth place of a series holds no sign, or one that is no longer used. */
const NO_EIGHTH = new Set([0x1200, 0x1240, 0x1250, 0x1280, 0x12a8, 0x12b8, 0x12c8, 0x12d0, 0x12e8, 0x1308]);

/** All forms of the series that a letter belongs to; none when it is no sign of Ge'ez. */
export function formsOf(letter: string): string[] {
  const code = letter.codePointAt(0);
  if (code === undefined || code < FIRST || code > LAST) return [];
  const start = seriesOf(code);
  const vowels = Array.from({ length: NO_EIGHTH.has(start) ? SERIES - 1 : SERIES }, (_, at) => start + at);
  const round = ROUND[start];
  const more = round === undefined ? [] : ROUND_VOWELS.map((at) => round + at);
  return [...vowels, ...more].map((each) => String.fromCodePoint(each));
}

function seriesOf(code: number): number {
  const start = code - (code % SERIES);
  const plain = Object.entries(ROUND).find(([, round]) => round === start);
  return plain ? Number(plain[0]) : start;
}
