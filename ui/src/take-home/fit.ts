/** Steps in which the letters of a sheet become smaller until all of it fits (paper.css). */
const STEPS = 8;
/** After as many, what the screen shows too gives way to letters that can be read. */
const STEPS_WITH_ALL = 6;

/**
 * Makes the letters of a page smaller, a step at a time, until nothing of it is cut off; again when its
 * words, its letters or its place change.
 */
export function fit(page: HTMLElement): () => void {
  const measure = () => {
    delete page.dataset["less"];
    shrink(page, STEPS_WITH_ALL);
    if (!overflows(page)) return;
    if (page.querySelector(".gives-way") !== null) page.dataset["less"] = "";
    shrink(page, STEPS);
  };
  const changes = new MutationObserver(measure);
  changes.observe(page, { childList: true, characterData: true, subtree: true });
  const sizes = new ResizeObserver(measure);
  sizes.observe(page);
  document.fonts.addEventListener("loadingdone", measure);
  measure();
  return () => {
    changes.disconnect();
    sizes.disconnect();
    document.fonts.removeEventListener("loadingdone", measure);
  };
}

function shrink(page: HTMLElement, steps: number): void {
  page.dataset["fit"] = "0";
  for (let step = 1; step <= steps && overflows(page); step += 1) page.dataset["fit"] = String(step);
}

function overflows(page: HTMLElement): boolean {
  return page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth;
}
