// A long day at the kiosk, one visit after another: what is kept in memory does not grow.
import { expect, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { Worked } from "./worked";
import { kioskHome } from "./screens.mjs";
import { startTown } from "./town.mjs";
import { test, type Walk } from "./walk";
import { OWN_NAMES, wordsOf } from "./words.mjs";

/** Visits of a day of eight hours in `cargo xtask prove kiosk`; a few in the ordinary tests. */
const VISITS = Number(process.env.ONTHAAL_PROVE_VISITS ?? 18);
/** Visits of the first hour. */
const FIRST_HOUR = 12;
const MOST_GROWTH = 1.1;
const LANGUAGES = ["nl-BE", "ar", "uk", "tr", "en", "fr-BE"];
const LOOKS = 4;
const BETWEEN_LOOKS_MS = 1_000;
const SEARCHES = ["opvang", "speelgroep", "zzzqqq", "huis"];

/** One visit: a language, words, a theme, a fiche, and the end of it. */
async function visit(walk: Walk, turn: number): Promise<void> {
  const { page, words } = walk;
  const back = page.getByRole("button", { name: words("common-back") }).first();
  await page.getByRole("textbox").fill(SEARCHES[turn % SEARCHES.length] ?? "");
  await page.locator("main .tile").first().waitFor({ state: "hidden" });
  await page.getByRole("textbox").fill("");
  await page.getByRole("button", { name: words("theme-childcare.public") }).first().click();
  await page.getByRole("button", { name: words("theme-baby-toddler-care.public") }).first().click();
  await page.locator(".hit").nth(turn % 4).click();
  await page.locator("main .fiche h1").first().waitFor();
  await back.click();
  await page.locator(".hit").first().waitFor();
  await page.getByRole("button", { name: words("kiosk-talk") }).first().click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await page.getByRole("button", { name: words("kiosk-stop") }).first().click();
  await page.locator("main .tiles").waitFor();
}

/** Memory of a process that is its own, in bytes. */
function ownMemory(id: number): number {
  const rollup = readFileSync(`/proc/${String(id)}/smaps_rollup`, "utf8");
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(rollup)?.[1] ?? 0);
  return 1024 * (of("Private_Clean") + of("Private_Dirty"));
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await page.locator("main .tile").first().waitFor();
}

test("a long day of visits leaves no more in memory than its first hour", async ({ page }) => {
  test.setTimeout(60_000 + 20_000 * VISITS);
  page.setDefaultTimeout(20_000);
  const town = await startTown();
  try {
    await kioskHome({ page, town, locale: "nl-BE", words: wordsOf("nl-BE") });
    const worked = await Worked.of(page);
    let after: { page: Awaited<ReturnType<Worked["kept"]>>; tablet: number } | null = null;
    // The page that was left last is let go of a little later.
    const told = async () => {
      let least = await worked.kept();
      for (let look = 1; look < LOOKS; look += 1) {
        await page.waitForTimeout(BETWEEN_LOOKS_MS);
        const now = await worked.kept();
        if (now.nodes <= least.nodes) least = now;
      }
      return { page: least, tablet: ownMemory(town.tablet) };
    };
    for (let turn = 0; turn < VISITS; turn += 1) {
      const locale = LANGUAGES[turn % LANGUAGES.length] ?? "nl-BE";
      if (turn > 0) await choose(page, OWN_NAMES[locale] ?? "");
      await visit({ page, town, locale, words: wordsOf(locale) }, turn);
      // By then each of the languages was read.
      if (turn + 1 === FIRST_HOUR) after = await told();
    }
    const end = await told();
    if (after === null) throw new Error("a day has a first hour");
    const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
    process.stdout.write(
      `${String(VISITS)} visits: heap ${megabytes(after.page.heap)} to ${megabytes(end.page.heap)} MB, ` +
        `parts of the page ${String(after.page.nodes)} to ${String(end.page.nodes)}, listeners ${String(after.page.listeners)} to ` +
        `${String(end.page.listeners)}, the tablet ${megabytes(after.tablet)} to ${megabytes(end.tablet)} MB\n`,
    );
    expect(end.page.heap).toBeLessThan(after.page.heap * MOST_GROWTH);
    expect(end.page.nodes).toBeLessThan(after.page.nodes * MOST_GROWTH);
    expect(end.page.listeners).toBeLessThan(after.page.listeners * MOST_GROWTH);
    expect(end.tablet).toBeLessThan(after.tablet * MOST_GROWTH);
  } finally {
    town.stop();
  }
});
