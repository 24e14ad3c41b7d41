// What does not fit on a page: text that is cut off, that runs out of its own box or the screen, or a
// word that is torn in two.

/**
 * The texts of a page that do not fit, each with where and how far. Text may scroll in what scrolls;
 * it may not be hidden, leave the button or tile it stands in, or leave the screen sideways. What a
 * paper will look like (`.preview`) is a picture, whose paper has tests of its own.
 */
export function overflowing(page) {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const found = [];
    const told = (element, what, by) => {
      const name = element.className && typeof element.className === "string" ? `.${element.className.split(" ")[0]}` : "";
      const words = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 60);
      found.push(`${element.tagName.toLowerCase()}${name} “${words}” ${what} by ${Math.round(by)} px`);
    };
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > SLACK) found.push(`the page is wider than the screen by ${wide} px`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      if ((text.nodeValue ?? "").trim() === "") continue;
      const own = text.parentElement;
      if (own === null || !own.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      if (own.closest(".seen-by-readers-only, .print-sheet, .preview, [aria-hidden='true'].behind, script, style") !== null) continue;
      if (getComputedStyle(own).clipPath !== "none") continue;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      // Letters may reach over their line; what is asked is whether the line has its place.
      const edge = { left: box.left, right: box.right, top: box.top + box.height * 0.2, bottom: box.bottom - box.height * 0.2 };
      let scrolls = false;
      for (let around = own; around !== null && around !== document.body; around = around.parentElement) {
        const style = getComputedStyle(around);
        if (style.position === "fixed") scrolls = true;
        const at = around.getBoundingClientRect();
        const scrollsX = /auto|scroll/.test(style.overflowX);
        const scrollsY = /auto|scroll/.test(style.overflowY);
        const hidesX = /hidden|clip/.test(style.overflowX);
        // A text that ends with dots after its last line says itself that there is more.
        const hidesY = /hidden|clip/.test(style.overflowY) && style.webkitLineClamp === "none";
        const holds = around.matches("button, a, input, select, label, li, td, th, [role='dialog'], .card, .tile");
        if (!scrolls && !scrollsX && (hidesX || holds) && style.display !== "inline") {
          const by = Math.max(at.left - edge.left, edge.right - at.right);
          if (by > SLACK) told(own, `leaves ${around.tagName.toLowerCase()} sideways`, by);
        }
        if (!scrolls && !scrollsY && (hidesY || around.matches("button, a, .tile")) && style.display !== "inline") {
          const by = Math.max(at.top - edge.top, edge.bottom - at.bottom);
          if (by > SLACK) told(own, `leaves ${around.tagName.toLowerCase()}`, by);
        }
        if (scrollsX || scrollsY) scrolls = true;
      }
      if (!scrolls) {
        const by = Math.max(-edge.left, edge.right - window.innerWidth);
        if (by > SLACK) told(own, "leaves the screen", by);
      }
    }
    return [...new Set(found)];
  });
}

/**
 * The words of buttons, links and headings that go on at the next line without a hyphen, for want of
 * room: who learns to read a language reads two words there.
 */
export function torn(page) {
  return page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const own = text.parentElement;
      const said = text.nodeValue ?? "";
      if (own === null || own.closest("button, a, h1, h2, h3, summary, label") === null) continue;
      if (own.closest(".seen-by-readers-only, .print-sheet") !== null || !own.checkVisibility({ checkVisibilityCSS: true })) continue;
      if (getComputedStyle(own).clipPath !== "none" || /[@/]/.test(said)) continue;
      // What ends a sentence belongs to its last word.
      for (const word of said.matchAll(/[\p{L}\p{M}\p{N}]+[.,:;?!…؟،]*/gu)) {
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        const first = lines[0];
        if (first === undefined || lines.every(({ top }) => Math.abs(top - first.top) < first.height / 2)) continue;
        found.push(`${own.tagName.toLowerCase()} “${said.trim().slice(0, 60)}” tears “${word[0]}” in two`);
      }
    }
    return [...new Set(found)];
  });
}
