/** A theme by its name, as families read it. */
export type Named = { id: string; name: string };

/** Below this many letters nearly everything begins with them. */
const LEAST = 2;
/** And after words that were understood as few letters are a small word rather than a beginning: "zwanger ben". */
const LEAST_AFTER = 4;
const ARTICLE = /^(ال|وال|بال|لل)/u;

/** Series of Ge'ez signs that sound alike, each with the one it is read as: the search reads them so too. */
const HOMOPHONES: readonly (readonly [number, number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

function oneSeries(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const found = HOMOPHONES.find(([series]) => (code & ~7) === series);
  return found === undefined ? sign : String.fromCodePoint(found[1] + (code & 7));
}

/** One form for what is written in many ways: without capitals and marks. */
export function plain(text: string): string {
  return text
    .replace(/\p{Script=Ethiopic}/gu, oneSeries)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replace(/[ىیېۍ]/gu, "ي")
    .replaceAll("ک", "ك")
    .replaceAll("ګ", "گ")
    .replaceAll("ة", "ه");
}

/**
 * The themes of which a word begins with the word that is being typed: those that begin with it first.
 * What the search itself recognised comes before them.
 */
export function suggest(text: string, themes: readonly Named[], recognised: readonly string[], most: number): string[] {
  const words = plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const typed = words.at(-1) ?? "";
  const least = words.length > 1 && recognised.length > 0 ? LEAST_AFTER : LEAST;
  const ranked = typed.length < least ? [] : themes.flatMap((theme) => {
    const rank = rankOf(typed, theme.name);
    return rank === null ? [] : [{ id: theme.id, rank }];
  });
  ranked.sort((one, other) => one.rank - other.rank);
  return [...new Set([...recognised, ...ranked.map((each) => each.id)])].slice(0, most);
}

function rankOf(typed: string, name: string): number | null {
  const words = plain(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const at = words.findIndex((word) => word.startsWith(typed) || word.replace(ARTICLE, "").startsWith(typed));
  return at < 0 ? null : at;
}
