import { expect, type Page } from "@playwright/test";
import { deskTablet } from "./call.mjs";
import { ask, openDesk } from "./screens.mjs";
import { test, tuesday, walkTo, type Walk } from "./walk";

/** The page of the desk, beside that of the kiosk. */
async function atDesk(walk: Walk): Promise<Page> {
  const page = await walk.page.context().newPage();
  await tuesday(page);
  await openDesk({ ...walk, page, town: { ...walk.town, ...(await deskTablet(walk.town)) } });
  return page;
}

test("a family at the kiosk asks, the desk says that it comes, and both see it on their own tablet", async ({ page, walkIn }) => {
  const kiosk = walkIn("ar");
  const { words: dutch } = walkIn("nl-BE");
  await walkTo(kiosk, "kiosk-call-list");
  const desk = await atDesk({ ...walkIn("nl-BE") });
  await expect(desk.locator(".bell")).toHaveCount(0);

  await page.getByRole("button", { name: kiosk.words("call-ask") }).click();
  await expect(page.getByText(kiosk.words("call-shown"), { exact: true }).first()).toBeVisible();

  const bell = desk.getByRole("region", { name: dutch("bell-title") });
  await expect(bell).toContainText(dutch("bell-reads", { language: dutch("language-ar") }));
  await expect(bell.locator("li"), "the list of a family is not shown unasked").toHaveCount(0);
  await bell.getByRole("button", { expanded: false }).click();
  await expect(bell.locator("li").first()).toBeVisible();
  await bell.getByRole("button", { name: dutch("bell-coming") }).click();

  await expect(page.getByRole("dialog").getByText(kiosk.words("call-coming"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("footer").getByRole("button", { name: kiosk.words("call-coming") })).toBeVisible();

  await page.getByRole("button", { name: kiosk.words("kiosk-stop") }).click();
  await expect(desk.locator(".bell"), "who stops takes it back").toHaveCount(0);
  await expect(page.getByRole("button", { name: dutch("kiosk-talk") })).toBeVisible();
});

test("a list that a family keeps to itself reaches no desk", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-call-list");
  await page.getByRole("checkbox").uncheck();
  await expect(page.getByRole("dialog")).toContainText(walk.words("call-sees"));
  await page.getByRole("button", { name: walk.words("call-ask") }).click();
  await expect(page.getByText(walk.words("call-shown"), { exact: true }).first()).toBeVisible();
  const { rings } = (await ask(await deskTablet(walk.town), "doorbell_rings", {})).body as { rings: { services: unknown[] }[] };
  expect(rings[0]?.services).toEqual([]);
});

test("without a desk the kiosk says so within two seconds, and what to do instead", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-call-ask");
  const other = await deskTablet(walk.town);
  await ask(other, "enter_settings", {});
  await ask(other, "doorbell_open", { on: false });
  const began = Date.now();
  await page.getByRole("button", { name: walk.words("call-ask") }).click();
  const said = page.getByRole("dialog").getByText(walk.words("call-unreached"));
  await expect(said).toBeVisible();
  expect(Date.now() - began).toBeLessThan(2_500);
  await expect(page.getByText(walk.words("kiosk-talk-phone"))).toBeVisible();
});

test("asking works by keyboard alone, and taking it back too", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-call-ask");
  await page.getByRole("button", { name: walk.words("call-ask") }).focus();
  await page.keyboard.press("Enter");
  const stop = page.getByRole("button", { name: walk.words("call-stop") });
  await stop.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: walk.words("call-ask") })).toBeVisible();
  const state = async () => (await ask(await deskTablet(walk.town), "doorbell_state", {})).body["waiting"];
  await expect.poll(state).toBe(0);
});

test("a hand scanner pairs a kiosk: it types the code and ends with Enter", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "settings-bell-kiosk");
  const other = await deskTablet(walk.town);
  await ask(other, "enter_settings", {});
  await ask(other, "doorbell_open", { on: true });
  const invited = (await ask(other, "doorbell_invite", {})).body as { invitation: { digits: string } };
  const field = page.getByLabel(walk.words("bell-code"), { exact: true });
  await field.fill("");
  /* As a scanner for an American keyboard types on a Belgian one. */
  const belgian = [..."à&é\"'(§è!ç"];
  const typed = [...invited.invitation.digits.replaceAll(" ", "")].map((digit) => belgian[Number(digit)]).join("");
  await field.pressSequentially(typed);
  await field.press("Enter");
  await expect(page.getByText(walk.words("bell-try-good"))).toBeVisible();
  await expect(page.getByRole("button", { name: walk.words("bell-unpair") })).toBeVisible();
});
