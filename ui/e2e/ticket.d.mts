import type { ask } from "./screens.mjs";

/** Ends and puts away every ticket that this tablet tells of. */
export function putAway(asking: typeof ask, town: { app: string }): Promise<void>;
