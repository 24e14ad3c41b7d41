/**
 * Puts a sheet for the printer beside all of the page: on paper nothing but it is left (the rule for
 * `print-sheet` in base.css).
 */
export function alone(sheet: HTMLElement): () => void {
  document.body.append(sheet);
  return () => sheet.remove();
}
