// `npm run shots [-- NAME]`: a picture of every screen in `target/shots`.
import { chromium as browser } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { partnerPages } from "./partner.mjs";
import { ask, SCREENS } from "./screens.mjs";
import { chromium, startTown, TUESDAY_MORNING } from "./town.mjs";
import { wordsOf } from "./words.mjs";

/** The screens, and the pages that partners open on any telephone, without a script. */
const SETS = [
  {
    walks: SCREENS,
    locales: ["nl-BE", "ar"],
    sizes: [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ],
    page: false,
  },
  {
    walks: partnerPages(ask),
    locales: ["nl-BE", "fr-BE", "en"],
    sizes: [
      { width: 1280, height: 800 },
      { width: 360, height: 640 },
    ],
    page: true,
  },
];
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = join(resolve(root, process.env.CARGO_TARGET_DIR ?? "target"), "shots");
const only = process.argv[2] ?? "";

mkdirSync(folder, { recursive: true });
const town = await startTown();
const window = await browser.launch(chromium);
const failures = [];

async function picture(name, go, locale, viewport, page) {
  const context = await window.newContext({ viewport, javaScriptEnabled: !page });
  const tab = await context.newPage();
  const file = `${name}-${locale}-${viewport.width}x${viewport.height}.png`;
  try {
    if (name !== "kiosk-idle" && !page) await tab.clock.setFixedTime(new Date(TUESDAY_MORNING));
    await go({ page: tab, words: wordsOf(locale), locale, town });
    await tab.evaluate(() => document.fonts.ready);
    await tab.waitForTimeout(300);
    await tab.screenshot({ path: join(folder, file), fullPage: page });
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) failures.push(`${file}: ${over} px wider than the screen`);
  } catch (error) {
    failures.push(`${file}: ${String(error).split("\n")[0]}`);
  }
  await context.close();
}

try {
  for (const { walks, locales, sizes, page } of SETS) {
    for (const [name, go] of Object.entries(walks).filter(([name]) => name.includes(only))) {
      for (const locale of locales) for (const size of sizes) await picture(name, go, locale, size, page);
    }
  }
} finally {
  await window.close();
  town.stop();
}
process.stdout.write(`pictures in ${folder}\n`);
if (failures.length > 0) {
  process.stderr.write(`${failures.join("\n")}\n`);
  process.exitCode = 1;
}
