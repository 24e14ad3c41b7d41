const SIGNS = "1234567890abcdefghijklmnopqrstuvwxyz";

/** The key of the choice at this place: 1 to 9, then 0, then letters where typing does not search. */
export function signOf(place: number, letters: boolean): string | null {
  const sign = SIGNS[place];
  return sign === undefined || (!letters && place > 9) ? null : sign;
}

/**
 * The place of the choice that a key stands for, or null when it means something else. A digit of
 * the top row counts by its place, because a Belgian keyboard writes & é " there.
 */
export function placeOf(event: KeyboardEvent, letters: boolean): number | null {
  if (!isForChoices(event) || isTyping(event.target)) return null;
  const top = /^Digit(\d)$/.exec(event.code)?.[1];
  const sign = /^\d$/.test(event.key) ? event.key : (top ?? (letters ? event.key.toLowerCase() : ""));
  const place = sign.length === 1 ? SIGNS.indexOf(sign) : -1;
  return place >= 0 && (letters || place <= 9) ? place : null;
}

/** A letter typed outside any box, which then belongs in the search box. */
export function isLetter(event: KeyboardEvent): boolean {
  return isForChoices(event) && !isTyping(event.target) && /^\p{L}$/u.test(event.key);
}

/** Whether the key is meant for the page: nothing held beside it, and nothing over the page. */
export function isForChoices(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented && !isCovered();
}

/** Whether something lies over the page: a dialog, or a page of its own such as the lock. */
export function isCovered(): boolean {
  return document.querySelector("[role=dialog], .curtain") !== null;
}

export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox" && target.type !== "radio";
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
