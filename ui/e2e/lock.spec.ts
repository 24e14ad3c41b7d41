import { expect } from "@playwright/test";
import { ask, kioskHome } from "./screens.mjs";
import { test, walkTo } from "./walk";

test("a screen that is wiped hears nothing but a button that is held", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "desk-clean");
  const clean = page.locator(".clean");
  const button = clean.getByRole("button");
  await page.mouse.click(20, 20);
  await page.keyboard.press("Escape");
  await button.click();
  await expect(clean).toBeVisible();
  const box = await button.boundingBox();
  if (box === null) throw new Error("the button is there");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await expect(clean).toBeHidden({ timeout: 6000 });
  await page.mouse.up();
});

test("the code on paper opens a locked desk once and takes the PIN away", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "settings-recovery");
  const code = (await page.getByRole("dialog").locator(".code").innerText()).replace(/\D/g, "");
  expect(code).toHaveLength(16);
  await page.getByRole("button", { name: walk.words("recovery-done") }).click();
  await ask(walk.town, "set_pin", { pin: "4821" });
  await page.getByRole("button", { name: walk.words("settings-leave") }).click();
  await page.getByRole("button", { name: walk.words("lock-now") }).click();
  await page.getByRole("button", { name: walk.words("recovery-use") }).click();
  await page.locator(".pad input").fill("0000 0000 0000 0000");
  await page.locator(".pad button[type=submit]").click();
  await expect(page.getByText(walk.words("lock-wrong"))).toBeVisible();
  await page.locator(".pad input").fill(code);
  await page.locator(".pad button[type=submit]").click();
  await expect(page.locator(".pad")).toBeHidden();
  const house = (await ask(walk.town, "house", {})).body as { pin_set: boolean; recovery_set: boolean };
  expect([house.pin_set, house.recovery_set]).toEqual([false, false]);
});

test("families mark, zoom, print and paste nothing, and open no window", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  await expect(page.locator("html")).toHaveAttribute("data-guard", "strict");
  const held = await page.evaluate(() => {
    const refused = (event: Event) => {
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const all = { bubbles: true, cancelable: true };
    return [
      refused(new MouseEvent("contextmenu", all)),
      refused(new Event("selectstart", all)),
      refused(new DragEvent("dragstart", all)),
      refused(new WheelEvent("wheel", { ...all, ctrlKey: true })),
      refused(new KeyboardEvent("keydown", { ...all, key: "p", ctrlKey: true })),
      refused(new Event("paste", all)),
      window.open("about:blank") === null,
    ];
  });
  expect(held).toEqual(held.map(() => true));
});
