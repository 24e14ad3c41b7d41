import type { Page } from "@playwright/test";
import type { ask } from "./screens.mjs";

/** How long one picture of the information screen stays. */
export const EACH_MS: number;

/** Lets the pictures pass until one in this language shows this. The clock of the page is a made one. */
export function passTo(page: Page, lang: string, what: string): Promise<void>;

/** Which languages the kiosk offers beside Dutch; none means all. */
export function offer(asking: typeof ask, town: { app: string }, locales: readonly string[]): Promise<void>;
