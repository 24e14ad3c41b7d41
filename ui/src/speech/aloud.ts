import { getContext, setContext } from "svelte";

const KEY = Symbol("read aloud");
const ASKS = Symbol("asks before reading aloud");

/** Lets every dialog below this component be read aloud: what families see. */
export function offerReading(): void {
  setContext(KEY, true);
}

/** Whether what stands here may be read aloud. */
export function readingIsOffered(): boolean {
  return getContext<boolean | undefined>(KEY) === true;
}

/** Where somebody may not want to be heard with what is read aloud below this component: they are asked first. */
export function askBeforeReading(careful: () => boolean): void {
  setContext(ASKS, careful);
}

/** Whether somebody is asked at this moment before anything is read aloud here. */
export function asksBeforeReading(): () => boolean {
  return getContext<(() => boolean) | undefined>(ASKS) ?? (() => false);
}
