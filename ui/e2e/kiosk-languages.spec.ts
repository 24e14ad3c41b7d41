// Every screen of the kiosk in the languages of families, and in an invented one that is half as long
// again: nothing is cut off, axe finds nothing, and the page runs as its language does.
import { expect, type Page } from "@playwright/test";
import { barriers } from "./axe";
import { everythingIsTold } from "./by-ear";
import { overflowing, torn } from "./overflow.mjs";
import { PSEUDO, speakPseudo } from "./pseudo.mjs";
import { RIGHT_TO_LEFT, VISITOR_LOCALES } from "./words.mjs";
import { SCREENS } from "./screens.mjs";
import { standStill, test, tuesday, VIEWPORTS } from "./walk";

/** Every screen in all takes more than an hour; otherwise an invented and a real one each, in turn. */
const EVERY_LOCALE = process.env.ONTHAAL_TEST_EVERY_LOCALE !== undefined;
/** A desk at 200 %: as many pixels of the page as half the screen has. */
const ENLARGED = { width: 640, height: 400 };
const KIOSK = Object.keys(SCREENS).filter((name) => name.startsWith("kiosk-"));
/** Two that ask for the language and stand in the house's own until it is answered. */
const BEFORE_A_LANGUAGE = ["kiosk-welcome"];
/** What stands on a page where it is of use, and also where it is on every page. */
const AGAIN = ["kiosk-talk", "events-later-week"];

test.describe.configure({ mode: "parallel" });

/** What does not fit is told of each size; invented words are half as long again, and may be torn. */
async function everythingFits(page: Page, isInvented: boolean): Promise<void> {
  for (const viewport of VIEWPORTS) {
    const at = `at ${viewport.width}x${viewport.height}`;
    await page.setViewportSize(viewport);
    await standStill(page);
    expect.soft(await overflowing(page), at).toEqual([]);
    if (!isInvented) expect.soft(await torn(page), at).toEqual([]);
  }
}

for (const [index, name] of KIOSK.entries()) {
  const inTurn = (locales: readonly string[]) => locales.filter((_, place) => place === index % locales.length);
  const invented = Object.keys(PSEUDO);
  const locales = EVERY_LOCALE ? [...invented, ...VISITOR_LOCALES] : [...inTurn(invented), ...inTurn(VISITOR_LOCALES)];
  for (const locale of locales) {
    test(`${name} in ${locale} has room for all its words, and no barrier`, async ({ page, walkIn }) => {
      const isInvented = locale in PSEUDO;
      if (isInvented) await speakPseudo(page, locale);
      if (!name.startsWith("kiosk-idle")) await tuesday(page);
      const go = SCREENS[name];
      if (go === undefined) throw new Error(`there is no screen ${name}`);
      const walk = walkIn(locale);
      await go(walk);
      const shown = BEFORE_A_LANGUAGE.includes(name) ? "nl-BE" : locale;
      await expect(page.locator("html")).toHaveAttribute("lang", shown);
      await expect(page.locator("html")).toHaveAttribute("dir", RIGHT_TO_LEFT.includes(shown) ? "rtl" : "ltr");
      await everythingFits(page, isInvented);
      if (isInvented) return;
      await page.setViewportSize(VIEWPORTS[0] ?? ENLARGED);
      await standStill(page);
      expect(await barriers(page)).toEqual([]);
      await everythingIsTold(page, walk, AGAIN.map((id) => walk.words(id)));
      await page.setViewportSize(ENLARGED);
      await standStill(page);
      expect(await barriers(page), "at 200 %").toEqual([]);
      expect(await overflowing(page), "at 200 %").toEqual([]);
    });
  }
}
