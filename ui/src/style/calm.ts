/** Whether nothing should move: the device asks for it, or the visitor does. */
export function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches || document.documentElement.dataset["quiet"] === "on";
}
