import { expect, type Page, type Route } from "@playwright/test";
import { kioskHome, kioskResults, openDesk } from "./screens.mjs";
import { VOICED } from "./speech.mjs";
import { test, walkTo, type Walk } from "./walk";
import { OWN_NAMES, VISITOR_LOCALES } from "./words.mjs";

type Said = { locale: string; text: string };

/** What the page has said, in its order. With `wait` a sentence lasts until `next` is called. */
class Ear {
  readonly said: Said[] = [];
  hushed = 0;
  #waiting: Route | null = null;

  static async at(page: Page, wait = false): Promise<Ear> {
    const ear = new Ear();
    await page.route("**/ipc/speak", async (route) => {
      ear.said.push(route.request().postDataJSON() as Said);
      if (wait) ear.#waiting = route;
      else await route.continue();
    });
    page.on("request", (request) => {
      if (request.url().endsWith("/ipc/hush")) ear.hushed += 1;
    });
    return ear;
  }

  async next(): Promise<void> {
    const count = this.said.length;
    await this.#waiting?.continue();
    await expect.poll(() => this.said.length).toBeGreaterThan(count);
  }
}

const button = (walk: Walk) => walk.page.locator(".bar").getByRole("button", { name: walk.words("speech-read") });
const stopping = (walk: Walk) => walk.page.locator(".bar").getByRole("button", { name: walk.words("speech-stop") });

async function fiche(walk: Walk) {
  await kioskResults(walk);
  await walk.page.locator(".hit").first().click();
  await walk.page.locator(".fiche .part").first().waitFor();
}

/** What is shown as being said. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = Array.from(CSS.highlights.get("spoken") ?? []);
    return range === undefined ? "" : String(range).replace(/\s+/g, " ");
  });
}

test("a page is read in its order, from its title to its end, and then it is quiet", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await fiche(walk);
  const ear = await Ear.at(page);
  const title = await page.locator(".fiche h1").innerText();
  await button(walk).click();
  await expect(button(walk)).toBeVisible({ timeout: 30_000 });
  expect(ear.said[0]).toEqual({ locale: "nl-BE", text: title });
  const texts = ear.said.map(({ text }) => text);
  const order = ["fiche-what", "fiche-for-whom", "fiche-where-when"].map((id) => texts.indexOf(walk.words(id)));
  expect(order.every((place, index) => place > (order[index - 1] ?? 0))).toBe(true);
  expect(texts.at(-1)).toBe(walk.words("kiosk-talk"));
  expect(texts.filter((text) => /^0 [\d ,]+$/.test(text)).length).toBeGreaterThan(0);
  expect(texts.filter((text) => /^0\d/.test(text))).toEqual([]);
  expect(texts).not.toContain(walk.words("speech-stop"));
  expect(await shown(page)).toBe("");
});

test("what is said is shown, sentence by sentence, until a touch anywhere ends it", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await fiche(walk);
  const ear = await Ear.at(page, true);
  await button(walk).click();
  await expect(stopping(walk)).toBeVisible();
  for (let turn = 0; turn < 6; turn += 1) {
    await expect.poll(() => shown(page)).toBe(ear.said.at(-1)?.text.replace(/\s+/g, " "));
    await ear.next();
  }
  await page.locator(".fiche h2").first().click();
  await expect(button(walk)).toBeVisible();
  await expect.poll(() => ear.hushed).toBe(1);
  expect(await shown(page)).toBe("");
  const { length } = ear.said;
  await page.waitForTimeout(200);
  expect(ear.said).toHaveLength(length);
});

test("the button, a key and leaving the page end it too", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await fiche(walk);
  const ear = await Ear.at(page, true);
  const begin = async () => {
    await button(walk).click();
    await expect(stopping(walk)).toBeVisible();
  };
  await begin();
  await stopping(walk).click();
  await expect(button(walk)).toBeVisible();
  await begin();
  await page.keyboard.press("Shift");
  await expect(button(walk)).toBeVisible();
  await begin();
  await page.evaluate(() => document.querySelector<HTMLElement>(".bar .side button")?.click());
  await expect(button(walk)).toBeVisible();
  await expect.poll(() => ear.hushed).toBe(3);
});

test("the end of a visit ends it", async ({ page, walkIn }) => {
  await page.clock.install();
  const walk = walkIn("nl-BE");
  await fiche(walk);
  const ear = await Ear.at(page, true);
  await button(walk).click();
  await expect.poll(() => ear.said.length).toBe(1);
  await page.evaluate((name) => {
    const buttons = Array.from(document.querySelectorAll<HTMLElement>(".bar button"));
    buttons.find((each) => each.getAttribute("aria-label") === name)?.click();
  }, walk.words("kiosk-stop"));
  await expect(page.getByRole("heading", { name: walk.words("kiosk-welcome") })).toBeVisible();
  await expect.poll(() => ear.hushed).toBeGreaterThan(0);
});

test("whether somebody is still there is asked aloud, once, of who had a page read, and of nobody else", async ({ page, walkIn }) => {
  await page.clock.install();
  const walk = walkIn("nl-BE");
  const asked = walk.words("kiosk-idle-title");
  await kioskHome(walk);
  await page.getByRole("button", { name: walk.words("kiosk-stop") }).click();
  const ear = await Ear.at(page);
  const told = () => ear.said.map(({ text }) => text);
  await expect(button(walk)).toBeVisible();
  const over = page.waitForResponse("**/ipc/speak");
  await page.getByRole("button", { name: OWN_NAMES["nl-BE"] }).click();
  await over;
  expect(told()).toEqual([OWN_NAMES["nl-BE"]]);
  const stay = page.getByRole("button", { name: walk.words("kiosk-idle-stay") });
  // The quiet begins when the name has been said, a moment that the page alone knows.
  await expect(async () => {
    await page.clock.fastForward(20_000);
    await stay.waitFor({ timeout: 1_000 });
  }).toPass();
  await page.waitForTimeout(300);
  expect(told()).not.toContain(asked);

  await stay.click();
  await button(walk).click();
  await expect.poll(told).toContain(walk.words("ways-choose"));
  await page.keyboard.press("Shift");
  await page.clock.fastForward(181_000);
  await stay.waitFor();
  await expect.poll(told).toContain(asked);
  await page.waitForTimeout(300);
  expect(told().filter((text) => text === asked)).toHaveLength(1);
});

test("Dutch parts of an Arabic page are read by the Dutch voice", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await fiche(walk);
  const ear = await Ear.at(page);
  await button(walk).click();
  await expect(button(walk)).toBeVisible({ timeout: 30_000 });
  const of = (locale: string) => ear.said.filter((each) => each.locale === locale).map(({ text }) => text);
  expect(of("ar")).toContain(walk.words("fiche-what"));
  const dutch = await page.locator(".fiche [lang='nl-BE']").first().innerText();
  expect(of("nl-BE").join(" ")).toContain(dutch.split(/[.,\n]/)[0]?.trim() ?? "?");
  expect(of("nl-BE").filter((text) => /\p{Script=Arabic}/u.test(text))).toEqual([]);
});

test("a dialog is read by itself, with its numbers to call", async ({ page, walkIn }) => {
  const walk = walkIn("fr-BE");
  await kioskHome(walk);
  await page.getByRole("button", { name: walk.words("kiosk-urgent") }).click();
  const dialog = page.getByRole("dialog");
  const ear = await Ear.at(page);
  const aloud = dialog.getByRole("button", { name: walk.words("speech-read") });
  await aloud.click();
  await expect(aloud).toBeVisible({ timeout: 30_000 });
  const texts = ear.said.map(({ text }) => text);
  expect(texts[0]).toBe(walk.words("kiosk-urgent-title"));
  expect(texts).toContain("1 1 2");
  expect(new Set(ear.said.map(({ locale }) => locale))).toEqual(new Set(["fr-BE"]));
});

test("where others had better not hear it, reading aloud stands last and asks first", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-youth-results");
  await page.locator(".hit").first().click();
  await page.locator(".fiche .part").first().waitFor();
  const aloud = page.locator(".fiche .acts").getByRole("button").last();
  await expect(aloud).toHaveText(walk.words("speech-read"));
  const ear = await Ear.at(page);
  const dialog = page.getByRole("dialog", { name: walk.words("speech-careful") });
  await aloud.click();
  await dialog.getByRole("button", { name: walk.words("common-cancel") }).click();
  await expect(dialog).toHaveCount(0);
  await button(walk).click();
  await expect(dialog).toBeVisible();
  expect(ear.said).toEqual([]);
  await dialog.getByRole("button", { name: walk.words("speech-read") }).click();
  await expect.poll(() => ear.said[0]?.text).toBe(await page.locator(".fiche h1").innerText());
});

test("a button is there only where a voice speaks", async ({ page, walkIn }) => {
  await kioskHome(walkIn("nl-BE"));
  for (const locale of VISITOR_LOCALES) {
    await page.locator(".bar button:has(.lucide-languages)").click();
    await page.getByRole("dialog").getByRole("button", { name: OWN_NAMES[locale] ?? locale, exact: true }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.locator(".read-aloud")).toHaveCount(VOICED.includes(locale) ? 1 : 0);
  }
});

test("a language says its name when it is chosen", async ({ page, walkIn }) => {
  const ear = await Ear.at(page);
  const walk = walkIn("ti");
  await kioskHome(walk);
  expect(ear.said).toEqual([]);
  await page.getByRole("button", { name: walk.words("kiosk-stop") }).click();
  await kioskHome(walkIn("uk"));
  expect(ear.said).toEqual([{ locale: "uk", text: "Українська" }]);
});

test("at the desk a language is chosen in silence", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await openDesk(walk);
  const ear = await Ear.at(page);
  await page.getByRole("button", { name: walk.words("common-language-now", { language: "Nederlands" }) }).click();
  await page.getByRole("dialog").getByRole("button", { name: "English", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(ear.said).toEqual([]);
});

test("where the browser cannot mark a sentence itself, boxes stand over its lines", async ({ page, walkIn }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "Highlight"));
  const walk = walkIn("nl-BE");
  await fiche(walk);
  const ear = await Ear.at(page, true);
  await button(walk).click();
  await expect.poll(() => ear.said.length).toBe(1);
  const title = await page.locator(".fiche h1").boundingBox();
  const box = await page.locator(".spoken-boxes > div").first().boundingBox();
  expect(Math.abs((title?.y ?? 0) - (box?.y ?? 999))).toBeLessThan(30);
  await page.keyboard.press("Escape");
  await expect(page.locator(".spoken-boxes")).toHaveCount(0);
});
