import type { Page } from "@playwright/test";

/** Presses the first button of this name. */
export function press(page: Page, name: string): Promise<void>;
/** Presses the first button whose name has these words in it. */
export function pressLike(page: Page, name: string): Promise<void>;
/** Takes the cover of a desk without a PIN away: its button is held. */
export function uncover(walk: { page: Page; words: (id: string) => string }): Promise<void>;
