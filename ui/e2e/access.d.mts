import type { Page } from "@playwright/test";

export const DESK_PIN: string;
export const COORDINATOR_PIN: string;
/** Gives a PIN with the keys on the screen. */
export function typePin(page: Page, pin: string): Promise<void>;
