import type { Page } from "@playwright/test";

export function overflowing(page: Page): Promise<string[]>;
export function torn(page: Page): Promise<string[]>;
