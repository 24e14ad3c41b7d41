import type { ask } from "./screens.mjs";

/** Lets the house want notes or not, and the tablet hear of it. */
export function wantNotes(asking: typeof ask, town: { app: string; beheer: string }, note: boolean): Promise<void>;
