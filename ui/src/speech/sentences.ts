/** The most characters that are said in one go; the program takes no more. */
export const MOST_CHARACTERS = 600;

/** A part of a text, from one character to before another. */
export type Stretch = { from: number; to: number };

/** Whether there is anything to say: a letter or a figure. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The sentences of a text in their order; one that is too long comes in pieces. */
export function sentencesOf(text: string, locale: string): Stretch[] {
  return cut(text, locale)
    .flatMap((sentence) => pieces(text, sentence))
    .map((piece) => trimmed(text, piece))
    .filter((piece) => saysSomething(text.slice(piece.from, piece.to)));
}

function cut(text: string, locale: string): Stretch[] {
  try {
    const parts = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text);
    return Array.from(parts, ({ index, segment }) => ({ from: index, to: index + segment.length }));
  } catch {
    return [{ from: 0, to: text.length }];
  }
}

/** Cuts what is too long behind the last pause or space that fits. */
function pieces(text: string, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let begin = from;
  while (to - begin > MOST_CHARACTERS) {
    const part = text.slice(begin, begin + MOST_CHARACTERS);
    const pause = Math.max(...[",", ";", ":", "،", "؛"].map((sign) => part.lastIndexOf(sign)));
    const space = part.lastIndexOf(" ");
    const length = pause > MOST_CHARACTERS / 3 ? pause + 1 : space > 0 ? space + 1 : part.length;
    found.push({ from: begin, to: begin + length });
    begin += length;
  }
  found.push({ from: begin, to });
  return found;
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { from: start, to: start + part.trim().length };
}

/** A number to dial as it is said, figure by figure, with a pause between its groups. */
export function inFigures(text: string): string {
  return text
    .trim()
    .split(/[\s./-]+/)
    .map((group) => Array.from(group).join(" "))
    .join(", ");
}
