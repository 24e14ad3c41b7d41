import { test as base, type Page } from "@playwright/test";
import { TUESDAY_MORNING } from "./town.mjs";
import { wordsOf } from "./words.mjs";

/** What a walk of `screens.mjs` needs. */
export interface Walk {
  page: Page;
  locale: string;
  words: (id: string, args?: Record<string, string | number>) => string;
  town: { app: string; beheer: string };
}

const address = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by setup.ts`);
  return value;
};

/** Tests with a walk for any locale, at the instant of the town. */
export const test = base.extend<{ walkIn: (locale: string) => Walk }>({
  walkIn: async ({ page }, use) => {
    const town = { app: address("ONTHAAL_APP"), beheer: address("ONTHAAL_BEHEER") };
    await use((locale) => ({ page, locale, words: wordsOf(locale), town }));
  },
});

/** Stops the page's clock at the instant of the town. */
export async function tuesday(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(TUESDAY_MORNING));
}
