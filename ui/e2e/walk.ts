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

/**
 * Waits until the page stands still: its letters are loaded, nothing moves that comes to an end, and
 * nothing of it has changed for a tenth of a second (or it never does, such as a clock).
 */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET = 100;
    const LONGEST = 2000;
    await document.fonts.ready;
    await new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = window.setTimeout(stop, QUIET);
      });
      const stop = () => {
        observer.disconnect();
        clearTimeout(longest);
        done();
      };
      let quiet = window.setTimeout(stop, QUIET);
      const longest = window.setTimeout(stop, LONGEST);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const ends = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    const moving = ends.filter((each) => each.playState === "running");
    await Promise.allSettled(moving.map((each) => each.finished));
  });
}
