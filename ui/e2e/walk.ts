import { test as base, type Page } from "@playwright/test";
import { SCREENS } from "./screens.mjs";
import { startTown, TUESDAY_MORNING } from "./town.mjs";
import { wordsOf } from "./words.mjs";

/** What a walk of `screens.mjs` needs. */
export interface Walk {
  page: Page;
  locale: string;
  words: (id: string, args?: Record<string, string | number>) => string;
  town: { app: string; beheer: string };
}

/**
 * Tests with a walk for any locale, at the instant of the town. Each worker has a town of its own for
 * all its tests.
 */
export const test = base.extend<{ walkIn: (locale: string) => Walk }, { town: Walk["town"] }>({
  town: [
    async ({}, use) => {
      const { stop, ...town } = await startTown();
      await use(town);
      stop();
    },
    { scope: "worker" },
  ],
  walkIn: async ({ page, town }, use) => {
    await use((locale) => ({ page, locale, words: wordsOf(locale), town }));
  },
});

/** Stops the page's clock at the instant of the town. */
export async function tuesday(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(TUESDAY_MORNING));
}

/** Walks to a screen at the instant of the town. */
export async function walkTo(walk: Walk, screen: string): Promise<void> {
  const go = SCREENS[screen];
  if (go === undefined) throw new Error(`there is no screen ${screen}`);
  await tuesday(walk.page);
  await go(walk);
}

/** A desk, the same on its side, and a telephone. */
export const VIEWPORTS = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
];
