// The kiosk while it reads aloud: the first sentences are said, the next one lasts as long as the picture.

/** The locales that the voices of Debian 12 speak. */
export const VOICED = ["nl-BE", "fr-BE", "en", "ar", "de", "tr", "uk", "ru", "pl", "ro", "bg", "es", "pt", "fa"];

/** Lets so many sentences be said, and the one after them not end. */
async function sayOnly(page, count) {
  let said = 0;
  await page.route("**/ipc/speak", async (route) => {
    said += 1;
    if (said <= count) await route.continue();
  });
}

export function speechScreens(walkTo) {
  const aloud = async (walk, within, count) => {
    /* There the page stays as it is. */
    if (!VOICED.includes(walk.locale)) return;
    const button = walk.page.locator(`${within} .read-aloud`).first();
    await button.waitFor();
    await sayOnly(walk.page, count);
    await button.click();
    await walk.page.locator(`${within} .read-aloud.speaking`).first().waitFor();
    await walk.page.waitForTimeout(400);
  };
  return {
    "kiosk-aloud": async (walk) => {
      await walkTo("kiosk-fiche", walk);
      await walk.page.locator(".fiche .part").first().waitFor();
      await aloud(walk, ".bar", 6);
    },
    "kiosk-aloud-dialog": async (walk) => {
      await walkTo("kiosk-urgent", walk);
      await aloud(walk, "[role='dialog']", 4);
    },
  };
}
