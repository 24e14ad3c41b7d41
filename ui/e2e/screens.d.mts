import type { Walk } from "./walk";

/** Every screen and the way to it. */
export const SCREENS: Record<string, (walk: Walk) => Promise<void>>;
export function ask(
  town: { app: string },
  command: string,
  body: unknown,
): Promise<{ status: number; body: Record<string, unknown> }>;
export function kioskHome(walk: Walk): Promise<void>;
export function kioskSearch(walk: Walk, text?: string): Promise<void>;
export function openDesk(walk: Walk): Promise<void>;
