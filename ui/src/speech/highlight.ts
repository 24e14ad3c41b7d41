import "./spoken.css";
import { isCalm } from "../style/calm";

/** The name under which the style sheet knows what is being said. */
const NAME = "spoken";

/** Shows what is being said, until the next or until `clear`. */
export interface Marker {
  mark(where: Range | Element): void;
  clear(): void;
}

/** The browser's own highlights, which change nothing on the page; boxes over it where it has none. */
export function makeMarker(): Marker {
  const boxes = new Boxes();
  const highlights = "highlights" in CSS && typeof Highlight === "function" ? CSS.highlights : null;
  return {
    mark(where) {
      boxes.clear();
      highlights?.delete(NAME);
      if (highlights !== null && where instanceof Range) highlights.set(NAME, new Highlight(where));
      else boxes.over(where);
      comeIntoView(where);
    },
    clear() {
      boxes.clear();
      highlights?.delete(NAME);
    },
  };
}

/** A box over each line of what is being said. It follows when the page moves. */
class Boxes {
  #layer: HTMLElement | null = null;
  #where: Range | Element | null = null;
  readonly #follow = () => this.#draw();

  over(where: Range | Element): void {
    this.#where = where;
    this.#layer = document.createElement("div");
    this.#layer.className = "spoken-boxes";
    this.#layer.setAttribute("aria-hidden", "true");
    document.body.append(this.#layer);
    addEventListener("scroll", this.#follow, { capture: true, passive: true });
    addEventListener("resize", this.#follow);
    this.#draw();
  }

  clear(): void {
    this.#layer?.remove();
    this.#layer = null;
    this.#where = null;
    removeEventListener("scroll", this.#follow, { capture: true });
    removeEventListener("resize", this.#follow);
  }

  #draw(): void {
    const lines = Array.from(this.#where?.getClientRects() ?? []);
    const boxes = lines.map((line) => {
      const box = document.createElement("div");
      box.style.left = `${line.left}px`;
      box.style.top = `${line.top}px`;
      box.style.width = `${line.width}px`;
      box.style.height = `${line.height}px`;
      return box;
    });
    this.#layer?.replaceChildren(...boxes);
  }
}

/** How much of the window the bars above and below may cover. */
const COVERED = 0.15;

/** Moves the page when what is being said stands outside, or behind the bars. */
function comeIntoView(where: Range | Element): void {
  const box = where.getBoundingClientRect();
  const margin = innerHeight * COVERED;
  if (box.top >= margin && box.bottom <= innerHeight - margin) return;
  const element = where instanceof Range ? where.startContainer.parentElement : where;
  element?.scrollIntoView({ block: "center", behavior: isCalm() ? "auto" : "smooth" });
}
