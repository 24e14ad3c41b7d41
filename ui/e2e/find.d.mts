import type { Walk } from "./walk";

export const TYPED: Record<string, string>;
/** Opens the keys by a touch in the search box. */
export function openKeys(walk: Walk): Promise<void>;
/** Touches the keys for these letters one after the other. */
export function touchKeys(walk: Walk, letters: string): Promise<void>;
