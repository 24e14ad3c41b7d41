/** What a key press means for the numbered choices: 1 to 9, or null when it means something else. */
export function digitOf(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  if (isTyping(event.target) || document.querySelector("[role=dialog]") !== null) return null;
  return /^[1-9]$/.test(event.key) ? Number(event.key) : null;
}

/** A letter typed outside any box, which then belongs in the search box. */
export function isLetter(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return false;
  if (isTyping(event.target) || document.querySelector("[role=dialog]") !== null) return false;
  return /^\p{L}$/u.test(event.key);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
