// Every screen of the desk and of beheer: what axe finds, what is cut off on a telephone, and at the desk
// what the keyboard and a screen reader make of it. Those of families are seen in their languages by
// `kiosk-languages.spec.ts`.
import { expect, type Page } from "@playwright/test";
import { barriers } from "./axe";
import { everythingIsTold } from "./by-ear";
import { everythingIsReached } from "./by-keyboard";
import { overflowing } from "./overflow.mjs";
import { SCREENS } from "./screens.mjs";
import { standStill, test, tuesday, type Walk } from "./walk";
import { RIGHT_TO_LEFT } from "./words.mjs";

const REFERENCE = "nl-BE";
const LOCALES = [REFERENCE, "fr-BE", "en", "ar"];
/** Every screen in every locale takes half an hour; otherwise each is seen in Dutch and in one of them, in turn. */
const EVERY_LOCALE = process.env.ONTHAAL_TEST_EVERY_LOCALE !== undefined;
const OF_STAFF = Object.keys(SCREENS).filter((name) => !name.startsWith("kiosk-"));
const TELEPHONE = { width: 390, height: 844 };
const OF_BEHEER = /^beheer-/;
const ON_PAPER = /print|paper-sheet|booklet-sheet/;
/** A lock that lets nobody try for a while. */
const NOTHING_TO_USE = /locked-wait/;

test.describe.configure({ mode: "parallel" });

async function arrive(name: string, page: Page, walk: Walk): Promise<void> {
  await tuesday(page);
  const go = SCREENS[name];
  if (go === undefined) throw new Error(`there is no screen ${name}`);
  await go(walk);
  await standStill(page);
}

for (const [index, name] of OF_STAFF.entries()) {
  const inTurn = LOCALES[index % LOCALES.length];
  const locales = LOCALES.filter((locale) => EVERY_LOCALE || locale === REFERENCE || locale === inTurn);
  for (const locale of locales) {
    test(`${name} in ${locale} has no barrier that axe, the keyboard or a screen reader meets`, async ({ page, walkIn }) => {
      const walk = walkIn(locale);
      await arrive(name, page, walk);
      expect(await barriers(page)).toEqual([]);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("html")).toHaveAttribute("dir", RIGHT_TO_LEFT.includes(locale) ? "rtl" : "ltr");
      if (ON_PAPER.test(name)) return;
      if (!OF_BEHEER.test(name)) {
        await everythingIsTold(page, walk);
        if (!NOTHING_TO_USE.test(name)) await everythingIsReached(page);
      }
      await page.setViewportSize(TELEPHONE);
      await standStill(page);
      expect(await overflowing(page), "on a telephone").toEqual([]);
    });
  }
}
