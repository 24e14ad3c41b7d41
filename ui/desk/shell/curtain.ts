/** What takes the whole screen, the newest last. While one hangs, nothing else of the page is shown. */
const hanging: HTMLElement[] = [];
let scroll = 0;
let focused: Element | null = null;

/**
 * Hangs it over everything, also over open dialogs; the returned function takes it down again and
 * gives the focus back to what had it `before`.
 */
export function hang(curtain: HTMLElement, before: Element | null): () => void {
  if (hanging.length === 0) {
    scroll = window.scrollY;
    focused = before;
  }
  // What moves loses the focus.
  const inside = document.activeElement;
  document.body.append(curtain);
  hanging.push(curtain);
  draw();
  if (inside instanceof HTMLElement && curtain.contains(inside)) inside.focus();
  return () => {
    hanging.splice(hanging.indexOf(curtain), 1);
    curtain.remove();
    draw();
    if (hanging.length > 0) return;
    window.scrollTo(0, scroll);
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    focused = null;
  };
}

function draw(): void {
  const top = hanging.at(-1);
  for (const each of hanging) each.classList.toggle("top", each === top);
  document.documentElement.classList.toggle("curtained", top !== undefined);
}
