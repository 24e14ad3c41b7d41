import { getContext, setContext, type Snippet } from "svelte";

const KEY = Symbol("way out");

/** Lets every dialog below this component show a way to be gone at once; `wayOut` answers null where none is needed. */
export function offerWayOut(wayOut: () => Snippet | null): void {
  setContext(KEY, wayOut);
}

/** What a dialog shows beside its title to be gone at once, now. */
export function offeredWayOut(): () => Snippet | null {
  return getContext<(() => Snippet | null) | undefined>(KEY) ?? (() => null);
}
