// The desk in the evening: dark where the tablet is dark or somebody chose it, light for families.
import { expect } from "@playwright/test";
import { barriers } from "./axe";
import { ask, kioskHome, openDesk } from "./screens.mjs";
import { test, walkTo } from "./walk";

test.use({ colorScheme: "dark" });

for (const screen of ["desk-theme", "desk-saved", "intake-details", "staff-search", "staff-fiche", "referral-choose", "ticket-made"]) {
  test(`${screen} is dark on a dark tablet, and can be read`, async ({ page, walkIn }) => {
    await walkTo(walkIn("nl-BE"), screen);
    await expect(page.locator("html")).toHaveAttribute("data-palette", "dark");
    await page.waitForTimeout(300);
    expect(await barriers(page)).toEqual([]);
  });
}

test("what families look at stays light", async ({ page, walkIn }) => {
  await walkTo(walkIn("nl-BE"), "kiosk-home");
  await expect(page.locator("html")).toHaveAttribute("data-palette", "light");
});

test("who sits at the desk chooses light or dark over what the tablet says", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await openDesk(walk);
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-palette", "dark");
  const choose = async (name: string) => {
    await page.getByRole("radio", { name: walk.words(name), exact: true }).check();
  };
  await page.getByRole("button", { name: walk.words("menu-open"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: walk.words("common-display") }).click();
  await choose("settings-palette-light");
  await expect(root).toHaveAttribute("data-palette", "light");
  await choose("settings-palette-dark");
  await expect(root).toHaveAttribute("data-palette", "dark");
});

test("how the desk looks is kept for the tablet, and ends where families begin", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await openDesk(walk);
  const root = page.locator("html");
  const choose = (name: string) => page.getByRole("radio", { name: walk.words(name), exact: true }).check();
  const looks = async (look: Record<string, string>) => {
    for (const [name, value] of Object.entries(look)) await expect(root).toHaveAttribute(`data-${name}`, value);
  };
  await page.getByRole("button", { name: walk.words("menu-open"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: walk.words("common-display") }).click();
  for (const name of ["settings-palette-light", "common-text-3", "common-contrast-high"]) await choose(name);
  await looks({ text: "3", contrast: "high", palette: "light" });
  await page.reload();
  await looks({ text: "3", contrast: "high", palette: "light" });

  await kioskHome(walk);
  await looks({ text: "1", palette: "light" });
  await expect(root).not.toHaveAttribute("data-contrast", "high");
  await ask(walk.town, "set_mode", { mode: "desk" });
  await ask(walk.town, "change_look", { text_size: 1, high_contrast: false, palette: "auto" });
});
