import type { Page } from "@playwright/test";

/** Presses the first button of this name. */
export function press(page: Page, name: string): Promise<void>;
/** Presses the first button whose name has these words in it. */
export function pressLike(page: Page, name: string): Promise<void>;
