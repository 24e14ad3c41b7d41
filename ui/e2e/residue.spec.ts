// What a family typed at the kiosk is nowhere once its visit is over: not in the profile of the browser,
// not in a database, a journal or a log, not in what the system tells of the tablet's process.
import { chromium as browser, expect, test, type Page } from "@playwright/test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formsOf, foundIn, foundInProcesses } from "./residue.mjs";
import { kioskHome } from "./screens.mjs";
import { startTown, wholeChromium } from "./town.mjs";
import { wordsOf } from "./words.mjs";

/** Typed by keyboard, on the keys of the screen, and in another script. */
const TYPED = ["kwispelstaartje", "zonnebloempit", "عصفورصغير"] as const;
const KEPT = "klaproosveldje";

const words = wordsOf("nl-BE");

async function visit(page: Page, town: Awaited<ReturnType<typeof startTown>>): Promise<void> {
  await kioskHome({ page, town, locale: "nl-BE", words });
  const field = page.getByRole("textbox");
  const nothing = page.getByText(words("nothing-title"));
  await field.pressSequentially(TYPED[0]);
  await nothing.waitFor();
  await field.fill(TYPED[2]);
  await nothing.waitFor();
  await field.fill("");
  const keys = page.getByRole("group", { name: words("find-keys"), exact: true });
  if (!(await keys.isVisible())) await page.getByRole("button", { name: words("find-keys-open") }).click();
  for (const letter of TYPED[1]) await keys.getByRole("button", { name: letter, exact: true }).click();
  await expect(field).toHaveValue(TYPED[1]);
  await nothing.waitFor();
  await page.getByRole("button", { name: words("kiosk-stop") }).first().click();
  await page.getByRole("heading", { name: words("kiosk-welcome") }).waitFor();
}

test("nothing that was typed at the kiosk outlives the visit, in the browser's profile or at the tablet", async () => {
  const town = await startTown();
  const profile = mkdtempSync(join(tmpdir(), "onthaal-profile-"));
  try {
    const window = await browser.launchPersistentContext(profile, wholeChromium);
    const page = window.pages()[0] ?? (await window.newPage());
    await visit(page, town);
    expect(foundInProcesses(town.tablet, TYPED)).toEqual([]);
    // The counterpart: what the page keeps does come on the disk, in this very profile.
    await page.evaluate((kept) => localStorage.setItem("kept", kept), KEPT);
    await window.close();
    expect(foundIn(profile, TYPED)).toEqual([]);
    expect(foundIn(town.folder, TYPED)).toEqual([]);
    expect(foundIn(profile, [KEPT])).not.toEqual([]);
  } finally {
    town.stop();
    rmSync(profile, { recursive: true, force: true });
  }
});

test("a word that was kept is found in every form that is looked for", () => {
  const folder = mkdtempSync(join(tmpdir(), "onthaal-kept-"));
  mkdirSync(join(folder, "below"));
  for (const word of TYPED) {
    for (const form of formsOf(word)) {
      writeFileSync(join(folder, "below", "kept"), Buffer.concat([Buffer.from("before "), form, Buffer.from(" behind")]));
      expect(foundIn(folder, TYPED)).toHaveLength(1);
    }
    for (const before of ["", "a", "ab", "abc"]) {
      writeFileSync(join(folder, "below", "kept"), Buffer.from(`${before}${word} en meer`).toString("base64"));
      expect(foundIn(folder, TYPED)).toHaveLength(1);
    }
  }
  writeFileSync(join(folder, "below", "kept"), "kwispelstaart and nothing else");
  expect(foundIn(folder, TYPED)).toEqual([]);
  rmSync(folder, { recursive: true });
});
