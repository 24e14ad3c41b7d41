import { getContext, setContext } from "svelte";

const KEY = Symbol("read aloud");

/** Lets every dialog below this component be read aloud: what families see. */
export function offerReading(): void {
  setContext(KEY, true);
}

/** Whether what stands here may be read aloud. */
export function readingIsOffered(): boolean {
  return getContext<boolean | undefined>(KEY) === true;
}
