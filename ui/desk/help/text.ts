/** A part of a card: a paragraph, or a list of steps. */
export type Block = { kind: "words"; text: string } | { kind: "list"; numbered: boolean; items: string[] };

const DASH = /^\s*[-–•*]\s+/;
const NUMBER = /^\s*\d{1,2}[.)]\s+/;

/**
 * The parts of what was typed: an empty line starts a new paragraph, lines that begin with a dash or a
 * number are a list. A line that goes on after a step belongs to that step.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let fresh = true;
  for (const line of text.replaceAll("\r\n", "\n").split("\n")) {
    const last = fresh ? undefined : blocks.at(-1);
    if (line.trim() === "") {
      fresh = true;
      continue;
    }
    const numbered = NUMBER.test(line);
    if (numbered || DASH.test(line)) {
      const item = line.replace(numbered ? NUMBER : DASH, "").trim();
      const list = blocks.at(-1);
      if (list?.kind === "list" && list.numbered === numbered) list.items.push(item);
      else blocks.push({ kind: "list", numbered, items: [item] });
    } else if (last?.kind === "list") {
      last.items.push(`${last.items.pop() ?? ""} ${line.trim()}`);
    } else if (last?.kind === "words") {
      last.text += `\n${line.trim()}`;
    } else {
      blocks.push({ kind: "words", text: line.trim() });
    }
    fresh = false;
  }
  return blocks;
}
