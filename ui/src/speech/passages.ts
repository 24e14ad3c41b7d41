import { inFigures, saysSomething, sentencesOf } from "./sentences";

/** What is said in one go: its words, their language, and where they stand on the page. */
export type Passage = { text: string; locale: string; where: Range | Element };

/** What is on the page without being meant for the ear. */
const UNREAD = "[aria-hidden='true'], [hidden], [inert], [data-unread], .seen-by-readers-only, .print-sheet, details:not([open]) > :not(summary), svg, script, style, input, textarea, select";
/** What stands by itself, whatever it looks like. */
const APART = "button, a, li, dt, dd, td, th, h1, h2, h3, h4, label, summary, [role='img'], [data-figures]";

type Piece = { node: Text; at: number };

/** A run of text in one language that belongs together. */
class Block {
  text = "";
  readonly pieces: Piece[] = [];
  constructor(
    readonly locale: string,
    readonly figures: boolean,
  ) {}

  add(node: Text): void {
    // Spaces and ends of lines are one space on the page; here too, each in its own place.
    this.pieces.push({ node, at: this.text.length });
    this.text += node.data.replace(/\s/g, " ");
  }

  range(from: number, to: number): Range {
    const range = document.createRange();
    const first = this.#at(from);
    const last = this.#at(to - 1);
    range.setStart(first.node, from - first.at);
    range.setEnd(last.node, to - last.at);
    return range;
  }

  #at(index: number): Piece {
    const piece = this.pieces.filter((each) => each.at <= index).at(-1);
    if (piece === undefined) throw new RangeError("a block that is read has text");
    return piece;
  }
}

/**
 * What of a part of the page is read out, in the order in which it stands there. What cannot be seen
 * is not read; nor is what is marked as unread.
 */
export function passagesOf(root: Element): Passage[] {
  const found: Passage[] = [];
  let block: Block | null = null;

  const flush = () => {
    if (block !== null) found.push(...passagesIn(block));
    block = null;
  };

  const walk = (element: Element, locale: string, figures: boolean) => {
    if (element !== root && element.matches(UNREAD)) return;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") return;
    const own = element.getAttribute("lang") ?? locale;
    const isFigures = figures || element.matches("[data-figures]");
    const apart = style.display !== "contents" && (style.display !== "inline" || element.matches(APART));
    if (apart || !isSameLanguage(own, locale) || isFigures !== figures) flush();
    const name = element.getAttribute("aria-label");
    if (name !== null && !saysSomething(element.textContent ?? "")) {
      flush();
      if (saysSomething(name)) found.push({ text: name, locale: own, where: element });
      return;
    }
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child, own, isFigures);
      else if (child instanceof Text && child.data !== "") {
        block ??= new Block(own, isFigures);
        block.add(child);
      }
    }
    if (apart || !isSameLanguage(own, locale) || isFigures !== figures) flush();
  };

  walk(root, languageAround(root), false);
  flush();
  return found;
}

function passagesIn(block: Block): Passage[] {
  if (block.figures) {
    if (!saysSomething(block.text)) return [];
    return [{ text: inFigures(block.text), locale: block.locale, where: block.range(0, block.text.length) }];
  }
  return sentencesOf(block.text, block.locale).map(({ from, to }) => ({
    text: block.text.slice(from, to).replace(/ +/g, " "),
    locale: block.locale,
    where: block.range(from, to),
  }));
}

function languageAround(element: Element): string {
  return element.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang;
}

/** Whether two tags name one language: `nl` and `nl-BE`. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.split("-")[0]?.toLowerCase() === other.split("-")[0]?.toLowerCase();
}
