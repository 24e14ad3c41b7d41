// `npm run shots [-- NAME]`: a picture of every screen in `target/shots`.
import { chromium as browser } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { SCREENS } from "./screens.mjs";
import { chromium, startTown, TUESDAY_MORNING } from "./town.mjs";
import { wordsOf } from "./words.mjs";

const LOCALES = ["nl-BE", "ar"];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = join(resolve(root, process.env.CARGO_TARGET_DIR ?? "target"), "shots");
const only = process.argv[2] ?? "";

mkdirSync(folder, { recursive: true });
const town = await startTown();
const window = await browser.launch(chromium);
const failures = [];
try {
  for (const [name, go] of Object.entries(SCREENS).filter(([name]) => name.includes(only))) {
    for (const locale of LOCALES) {
      for (const viewport of SIZES) {
        const context = await window.newContext({ viewport });
        const page = await context.newPage();
        const picture = `${name}-${locale}-${viewport.width}x${viewport.height}.png`;
        try {
          if (name !== "kiosk-idle") await page.clock.setFixedTime(new Date(TUESDAY_MORNING));
          await go({ page, words: wordsOf(locale), locale, town });
          await page.evaluate(() => document.fonts.ready);
          await page.waitForTimeout(300);
          await page.screenshot({ path: join(folder, picture) });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (over > 0) failures.push(`${picture}: ${over} px wider than the screen`);
        } catch (error) {
          failures.push(`${picture}: ${String(error).split("\n")[0]}`);
        }
        await context.close();
      }
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
