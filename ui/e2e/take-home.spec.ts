import { expect, type Page } from "@playwright/test";
import { A5, A6, onPaper, withoutDialog } from "./paper";
import { ask, SCREENS } from "./screens.mjs";
import { longest, swap } from "./take-home.mjs";
import { test, tuesday, type Walk } from "./walk";

/** Nothing of any page is cut off. */
async function whole(page: Page): Promise<void> {
  const faces = await page.locator(".take-home-face").evaluateAll((all) =>
    all.map((face) => ({
      cut: face.scrollHeight > face.clientHeight || face.scrollWidth > face.clientWidth,
      step: Number((face as HTMLElement).dataset["fit"]),
    })),
  );
  expect(faces.length).toBeGreaterThan(0);
  for (const face of faces) expect(face.cut, `at step ${face.step}`).toBe(false);
}

async function walkTo(walk: Walk, screen: string, locale: string): Promise<void> {
  await tuesday(walk.page);
  const service = await longest(ask, walk.town);
  await swap(walk.page, { service: service.service_id, locale });
  await SCREENS[screen]?.(walk);
  await withoutDialog(walk.page);
}

for (const locale of ["nl-BE", "ar", "fa", "ti", "uk"]) {
  test(`the card of a referral fits its leaf and its code is read, in ${locale}`, async ({ page, walkIn }, at) => {
    const walk = walkIn("nl-BE");
    await walkTo(walk, "take-home-card", locale);
    await expect(page.locator(".card .family")).toHaveAttribute("lang", locale);
    await expect(page.locator(".card .family")).toHaveAttribute("dir", ["ar", "fa"].includes(locale) ? "rtl" : "ltr");
    await expect(page.locator(".card .family .phones bdi").first()).toHaveAttribute("dir", "ltr");
    await whole(page);
    const code = ((await page.locator(".card .partner .typed").textContent()) ?? "").replaceAll(" ", "");
    expect(code).toHaveLength(28);

    await page.getByRole("button", { name: walk.words("referral-print-card") }).click();
    const read = await onPaper(page, at.outputPath("card"), A5);
    expect(read.trim()).toBe(`${walk.town.beheer}/t/${code}`);

    await page.getByRole("button", { name: walk.words("take-home-desk-print"), exact: true }).last().click();
    const again = await onPaper(page, at.outputPath("pictures"), A6);
    expect(again.trim()).toBe(`${walk.town.beheer}/t/${code}`);
  });

  test(`a service goes home in ${locale}, with its number for the telephone`, async ({ page, walkIn }, at) => {
    const walk = walkIn("nl-BE");
    await walkTo(walk, "take-home-sheet", locale);
    await expect(page.locator(".sheet .side")).toHaveCount(locale === "nl-BE" ? 1 : 2);
    await whole(page);
    await page.getByRole("button", { name: walk.words("referral-print-sheet") }).click();
    const read = await onPaper(page, at.outputPath("sheet"), A5);
    expect(read).toMatch(/^BEGIN:VCARD\r?\nVERSION:3\.0\r?\n/);
    expect(read).toMatch(/\r?\nTEL:\+32/);
    const { body } = await ask(walk.town, "take_home", { service_id: (await longest(ask, walk.town)).service_id, locale });
    expect(read.replaceAll("\r", "").trim()).toBe(((body as { vcard: string }).vcard).replaceAll("\r", "").trim());
  });
}
