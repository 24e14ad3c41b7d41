import { expect, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { beheer } from "./screens.mjs";
import { test, walkTo, type Walk } from "./walk";
import { changeCells } from "./workbook.mjs";

async function download(page: Page, { words }: Walk): Promise<Buffer> {
  const waiting = page.waitForEvent("download");
  const format = words("exchange-out-xlsx");
  await page.getByRole("link", { name: words("exchange-out-get-named", { format }) }).click();
  return readFileSync(await (await waiting).path());
}

/** Brings a workbook in, by somebody who is signed in, and takes its columns as they are. */
async function bringWorkbook(page: Page, { words }: Walk, name: string, buffer: Buffer): Promise<void> {
  await page.getByRole("link", { name: words("exchange-in"), exact: true }).click();
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: words("exchange-columns-done") }).click();
  await page.locator(".tabs").waitFor();
}

const count = (page: Page, tab: string) => page.locator(`.tabs .${tab} strong`);

test("ten cells changed in a spreadsheet are ten changes, and then they stand there", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await walkTo(walk, "beheer-export");
  const names = changeCells(await download(page, walk), words("import-field-service-name"), 5, (text) => `${text} (nieuw)`);
  const texts = changeCells(names.workbook, words("import-field-service-description"), -5, (text) => `${text} Welkom!`);
  await bringWorkbook(page, walk, "sociale-kaart.xlsx", texts.workbook);
  await expect(count(page, "changed")).toHaveText("10");
  await expect(page.locator(".tabs .changed")).toContainText(words("exchange-tab-changed-means", { count: 10 }));
  for (const none of ["new", "warnings", "errors"]) await expect(count(page, none)).toHaveText("0");
  await page.locator(".tabs .changed").click();
  await expect(page.locator(".lines > li")).toHaveCount(10);
  await expect(page.locator(".lines")).toContainText(names.texts[0] ?? "?");
  await page.getByRole("button", { name: words("exchange-take"), exact: true }).click();
  await expect(page.getByRole("heading", { name: words("exchange-done-title") })).toBeFocused();

  await page.getByRole("link", { name: words("exchange-done-directory") }).click();
  await page.getByRole("searchbox").fill(names.texts[0] ?? "?");
  await expect(page.locator(".services h2").first()).toHaveText(names.texts[0] ?? "?");
  await page.getByRole("link", { name: words("exchange-out"), exact: true }).click();
  await bringWorkbook(page, walk, "terug.xlsx", await download(page, walk));
  await expect(count(page, "changed")).toHaveText("0");
  await expect(page.getByText(words("exchange-nothing-to-take"))).toBeVisible();
});

test("every problem of a row is told in plain words, with its row", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-import-check");
  await page.locator(".tabs .errors").click();
  const row = page.locator(".lines > li").first();
  await expect(row).toContainText(walk.words("exchange-row", { row: 3 }));
  await expect(row).toContainText("9,32E+10");
  expect(await row.innerText()).not.toMatch(/\b(excel-number|not-a-postcode|unknown-theme|no-address)\b/);
});

test("a duplicate goes into what is there, and the preview says so", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await walkTo(walk, "beheer-import-twins");
  const pairs = page.locator(".pairs > section");
  const before = await pairs.count();
  expect(before).toBeGreaterThan(0);
  await pairs.first().getByRole("button", { name: words("exchange-twins-same") }).click();
  await expect(pairs.first()).toContainText(words("exchange-twins-decided-same"));
  await page.getByRole("button", { name: words("exchange-twins-ready") }).click();
  await expect(count(page, "changed")).not.toHaveText("0");
});

test("a broken file is named and keeps everything out", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "beheer-import-broken");
  await expect(page.getByText(walk.words("exchange-fault-title"))).toBeVisible();
  await expect(page.getByRole("button", { name: walk.words("exchange-take"), exact: true })).toHaveCount(0);
});

test("a fiche is noted as checked without being changed, and says whether there is room", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const { words } = walk;
  await beheer(walk, "directory");
  const first = page.locator(".services > li").first();
  await first.getByRole("button", { name: words("exchange-verify") }).click();
  await page.getByRole("dialog").getByRole("button", { name: words("exchange-method-phone") }).click();
  await expect(first).toContainText(words("exchange-method-phone"));
  await first.getByRole("combobox").selectOption("waiting-list");
  await expect(first).toContainText("14 dagen");
});
