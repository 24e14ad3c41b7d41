// Every screen: what axe finds, and at the desk what the keyboard and a screen reader make of it.
import { expect, type Page } from "@playwright/test";
import { barriers } from "./axe";
import { everythingIsTold } from "./by-ear";
import { everythingIsReached } from "./by-keyboard";
import { SCREENS } from "./screens.mjs";
import { test, tuesday, type Walk } from "./walk";

const REFERENCE = "nl-BE";
const OTHERS = ["fr-BE", "en", "ar"];
/** Every screen in every locale takes half an hour; otherwise each is seen in Dutch and in one other. */
const EVERY_LOCALE = process.env.ONTHAAL_TEST_EVERY_LOCALE !== undefined;
const OF_FAMILIES_OR_BEHEER = /^(kiosk|beheer)-/;
const ON_PAPER = /print|paper-sheet|booklet-sheet/;
/** A lock that lets nobody try for a while. */
const NOTHING_TO_USE = /locked-wait/;

test.describe.configure({ mode: "parallel" });

async function arrive(name: string, page: Page, walk: Walk): Promise<void> {
  if (!name.startsWith("kiosk-idle")) await tuesday(page);
  const go = SCREENS[name];
  if (go === undefined) throw new Error(`there is no screen ${name}`);
  await go(walk);
  await page.waitForTimeout(400);
}

async function hasNoBarrier(name: string, page: Page, locale: string): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  // The welcome page asks for the language and stands in the house's own until it is answered.
  const shown = name === "kiosk-welcome" ? REFERENCE : locale;
  await expect(page.locator("html")).toHaveAttribute("lang", shown);
  await expect(page.locator("html")).toHaveAttribute("dir", shown === "ar" ? "rtl" : "ltr");
}

for (const [index, name] of Object.keys(SCREENS).entries()) {
  test(`${name} has no barrier that axe, the keyboard or a screen reader meets`, async ({ page, walkIn }) => {
    const walk = walkIn(REFERENCE);
    await arrive(name, page, walk);
    await hasNoBarrier(name, page, REFERENCE);
    if (OF_FAMILIES_OR_BEHEER.test(name) || ON_PAPER.test(name)) return;
    await everythingIsTold(page, walk);
    if (!NOTHING_TO_USE.test(name)) await everythingIsReached(page);
  });
  // Those of families are seen in their languages by `kiosk-languages.spec.ts`.
  if (name.startsWith("kiosk-")) continue;
  const others = EVERY_LOCALE ? OTHERS : OTHERS.filter((_, place) => place === index % OTHERS.length);
  for (const locale of others) {
    test(`${name} in ${locale} has no barrier that axe finds`, async ({ page, walkIn }) => {
      await arrive(name, page, walkIn(locale));
      await hasNoBarrier(name, page, locale);
    });
  }
}
