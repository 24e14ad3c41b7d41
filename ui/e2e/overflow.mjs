// What does not fit on a page: text that is cut off, or that runs out of its own box or the screen.

/**
 * The texts of a page that do not fit, each with where and how far. Text may scroll in what scrolls;
 * it may not be hidden, leave the button or tile it stands in, or leave the screen sideways.
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
      if (own.closest(".seen-by-readers-only, .print-sheet, [aria-hidden='true'].behind, script, style") !== null) continue;
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
        const hidesY = /hidden|clip/.test(style.overflowY);
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
