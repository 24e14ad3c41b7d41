// Every screen of the desk and of beheer: what axe finds, and at the desk what the keyboard and a screen
// reader make of it. Those of families are seen in their languages by `kiosk-languages.spec.ts`.
import { expect, type Page } from "@playwright/test";
import { barriers } from "./axe";
import { everythingIsTold } from "./by-ear";
import { everythingIsReached } from "./by-keyboard";
import { SCREENS } from "./screens.mjs";
import { standStill, test, tuesday, type Walk } from "./walk";

const REFERENCE = "nl-BE";
const OTHERS = ["fr-BE", "en", "ar"];
/** Every screen in every locale takes half an hour; otherwise each is seen in Dutch and in one other. */
const EVERY_LOCALE = process.env.ONTHAAL_TEST_EVERY_LOCALE !== undefined;
const OF_STAFF = Object.keys(SCREENS).filter((name) => !name.startsWith("kiosk-"));
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

async function hasNoBarrier(page: Page, locale: string): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr");
}

for (const [index, name] of OF_STAFF.entries()) {
  test(`${name} has no barrier that axe, the keyboard or a screen reader meets`, async ({ page, walkIn }) => {
    const walk = walkIn(REFERENCE);
    await arrive(name, page, walk);
    await hasNoBarrier(page, REFERENCE);
    if (OF_BEHEER.test(name) || ON_PAPER.test(name)) return;
    await everythingIsTold(page, walk);
    if (!NOTHING_TO_USE.test(name)) await everythingIsReached(page);
  });
  const others = EVERY_LOCALE ? OTHERS : OTHERS.filter((_, place) => place === index % OTHERS.length);
  for (const locale of others) {
    test(`${name} in ${locale} has no barrier that axe finds`, async ({ page, walkIn }) => {
      await arrive(name, page, walkIn(locale));
      await hasNoBarrier(page, locale);
    });
  }
}
