import type { Page } from "@playwright/test";
import type { ask } from "./screens.mjs";

export const DESK_PIN: string;
export const COORDINATOR_PIN: string;
/** Gives a PIN with the keys on the screen. */
export function typePin(page: Page, pin: string): Promise<void>;
/** Leaves the tablet as any walk expects it: unlocked, without PINs, in its real house. */
export function atEase(asking: typeof ask, town: { app: string }): Promise<void>;
