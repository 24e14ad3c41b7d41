import { isForChoices, isTyping } from "./keys";

type Box = Pick<DOMRect, "left" | "right" | "top" | "bottom">;
export type Way = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

const middle = (box: Box) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });

/** Which of the boxes lies next that way, seen from this one; -1 when none does. */
export function nearest(from: Box, boxes: readonly Box[], way: Way): number {
  const here = middle(from);
  let best = -1;
  let least = Infinity;
  boxes.forEach((box, index) => {
    const { x, y } = middle(box);
    const flat = way === "ArrowLeft" || way === "ArrowRight";
    const ahead = { ArrowLeft: here.x - x, ArrowRight: x - here.x, ArrowUp: here.y - y, ArrowDown: y - here.y }[way];
    const aside = Math.abs(flat ? y - here.y : x - here.x);
    const distance = ahead + aside * 3;
    if (ahead > 4 && distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

/** Lets the arrow keys walk over all choices of the panel, as they lie on the screen. */
export function walkWithArrows(panel: HTMLElement): () => void {
  function keys(event: KeyboardEvent) {
    if (!/^Arrow(Up|Down|Left|Right)$/.test(event.key) || !isForChoices(event) || isTyping(event.target)) return;
    const choices = [...panel.querySelectorAll<HTMLElement>("[data-choice]")];
    const present = choices.indexOf(document.activeElement as HTMLElement);
    const boxes = choices.map((choice) => choice.getBoundingClientRect());
    const from = boxes[present];
    const next = from === undefined ? 0 : nearest(from, boxes, event.key as Way);
    if (choices[next] === undefined) return;
    event.preventDefault();
    choices[next].focus();
  }
  window.addEventListener("keydown", keys);
  return () => window.removeEventListener("keydown", keys);
}
