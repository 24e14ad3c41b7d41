// `npm run shots [-- NAME [LOCALE]]`: a picture of every screen in `target/shots`; of the kiosk's screens in every
// language of families, and those of a language together on one sheet.
import { chromium as browser } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { overflowing } from "./overflow.mjs";
import { partnerPages } from "./partner.mjs";
import { PSEUDO, speakPseudo } from "./pseudo.mjs";
import { ask, PASSING, SCREENS } from "./screens.mjs";
import { chromium, startTown, TUESDAY_MORNING } from "./town.mjs";
import { VISITOR_LOCALES, wordsOf } from "./words.mjs";

const screens = (wanted) => Object.fromEntries(Object.entries(SCREENS).filter(([name]) => wanted(name)));
const ofFamilies = (name) => name.startsWith("kiosk-");

/** The screens by who looks at them; the pages of partners open on any telephone, without a script. */
const SETS = [
  {
    walks: screens(ofFamilies),
    locales: [...VISITOR_LOCALES, ...Object.keys(PSEUDO)],
    sizes: [
      { width: 1280, height: 800 },
      { width: 800, height: 1280 },
      { width: 390, height: 844 },
    ],
    page: false,
  },
  {
    walks: { ...screens((name) => !ofFamilies(name)), ...PASSING },
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
/** Two cores, two towns. */
const TOWNS = 2;
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = join(resolve(root, process.env.CARGO_TARGET_DIR ?? "target"), "shots");
const [only = "", inLocale = ""] = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const failures = [];
/** The pictures of families by locale and size, for the sheets. */
const sheets = new Map();

async function pictures(window, town, { name, go, locale, sizes, page }) {
  const context = await window.newContext({ viewport: sizes[0], javaScriptEnabled: !page });
  const tab = await context.newPage();
  const about = `${name}-${locale}`;
  try {
    if (locale in PSEUDO) await speakPseudo(tab, locale);
    if (!name.startsWith("kiosk-idle") && !page) await tab.clock.setFixedTime(new Date(TUESDAY_MORNING));
    await go({ page: tab, words: wordsOf(locale), locale, town });
    await tab.evaluate(() => document.fonts.ready);
    for (const size of sizes) {
      const file = `${about}-${size.width}x${size.height}.png`;
      await tab.setViewportSize(size);
      await tab.waitForTimeout(300);
      await tab.screenshot({ path: join(folder, file), fullPage: page });
      const over = page ? [] : await overflowing(tab);
      failures.push(...over.map((each) => `${file}: ${each}`));
      if (ofFamilies(name)) collect(`${locale}-${size.width}`, file);
    }
  } catch (error) {
    failures.push(`${about}: ${String(error).split("\n")[0]}`);
  }
  await context.close();
}

function collect(sheet, file) {
  sheets.set(sheet, [...(sheets.get(sheet) ?? []), file]);
}

/** All screens of one language and one size on one sheet, small. */
async function sheet(window, name, files) {
  const figures = files.toSorted().map((file) => `<figure><img src="${file}"><figcaption>${file}</figcaption></figure>`);
  const style = "body{margin:8px;display:grid;grid-template-columns:repeat(5,1fr);gap:8px;font:12px sans-serif}figure{margin:0}img{width:100%}";
  const source = join(folder, `sheet-${name}.html`);
  writeFileSync(source, `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join("")}`);
  const tab = await window.newPage({ viewport: { width: 1800, height: 900 } });
  await tab.goto(pathToFileURL(source).href);
  await tab.screenshot({ path: join(folder, `sheet-${name}.png`), fullPage: true });
  await tab.close();
}

const work = SETS.flatMap(({ walks, locales, ...how }) =>
  Object.entries(walks)
    .filter(([name]) => name.includes(only))
    .flatMap(([name, go]) => locales.map((locale) => ({ name, go, locale, ...how }))),
).filter(({ locale }) => inLocale === "" || locale === inLocale);

async function worker() {
  const town = await startTown();
  const window = await browser.launch(chromium);
  try {
    for (let next = work.shift(); next !== undefined; next = work.shift()) await pictures(window, town, next);
    working -= 1;
    // The last to come here finds what all of them made.
    if (working === 0) for (const [name, files] of sheets) await sheet(window, name, files);
  } finally {
    await window.close();
    town.stop();
  }
}

let working = Math.min(TOWNS, work.length);
await Promise.all(Array.from({ length: working }, worker));
process.stdout.write(`pictures in ${folder}\n`);
if (failures.length > 0) {
  process.stderr.write(`${failures.join("\n")}\n`);
  process.exitCode = 1;
}
