/**
 * Lets a double tap count once: what comes under the finger because of the first tap does not get the
 * second. Two taps that are meant lie further apart, in time or in place.
 */
export function pressOnce(panel: HTMLElement): () => void {
  function again(event: MouseEvent) {
    if (event.detail < 2 || !(event.target instanceof Element) || event.target.closest("button") === null) return;
    event.preventDefault();
    event.stopPropagation();
  }
  panel.addEventListener("click", again, true);
  return () => panel.removeEventListener("click", again, true);
}
