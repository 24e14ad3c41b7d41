import { createServer, type AddressInfo } from "node:net";
import { expect, type Page } from "@playwright/test";
import { deskTablet } from "./call.mjs";
import { ask, openDesk } from "./screens.mjs";
import { test, tuesday, walkTo, type Walk } from "./walk";
import { OWN_NAMES } from "./words.mjs";

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

test("a reader of the screen hears once that somebody rings, and never the minutes or the buttons", async ({ walkIn }) => {
  const walk = walkIn("nl-BE");
  const said = walk.page.getByRole("status").filter({ hasText: walk.words("bell-title") });
  await walkTo(walk, "desk-bell");
  await expect(said).toHaveText(walk.words("bell-title"));
  await expect(said.getByRole("button")).toHaveCount(0);
  const live = walk.page.locator("[role=status], [role=alert], [aria-live]");
  await expect(live.filter({ has: walk.page.locator(".bell") }), "no live region holds the banner").toHaveCount(0);
  const word = await said.locator("span").elementHandle();
  await walk.page.route("**/ipc/doorbell_rings", async (route) => {
    const answer = await route.fetch();
    const { rings } = (await answer.json()) as { rings: { minutes: number }[] };
    await route.fulfill({ response: answer, json: { rings: rings.map((ring) => ({ ...ring, minutes: 2 })) } });
  });
  await ask(walk.town, "doorbell_ring", { locale: "ti" });
  await expect(walk.page.locator(".bell")).toContainText(walk.words("bell-ago", { count: 2 }));
  expect(await word?.evaluate((node) => node.isConnected), "what is said is not said anew").toBe(true);
});

test("the next visitor, also on a page loaded anew, does not read that somebody comes to the one before", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-call-coming");
  await page.reload();
  const door = page.locator("footer").getByRole("button", { name: walk.words("kiosk-talk") });
  await expect(door).toBeVisible();
  await page.getByRole("button", { name: OWN_NAMES["tr"] ?? "" }).click();
  const talk = page.locator("footer").getByRole("button", { name: walkIn("tr").words("kiosk-talk") });
  await talk.click();
  await expect(page.getByRole("button", { name: walkIn("tr").words("call-ask") })).toBeVisible();
});

test("while somebody is coming every way to a person says so, and it can be called off", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-call-coming");
  const dialog = page.getByRole("dialog");
  await page.keyboard.press("Escape");
  await page.getByRole("textbox").fill("kinderopvang");
  await page.locator(".hit").first().click();
  await page.locator(".fiche").first().waitFor();
  await page.locator("main").getByRole("button", { name: walk.words("call-coming") }).last().click();
  await dialog.getByRole("button", { name: walk.words("call-stop") }).click();
  await expect(dialog.getByRole("button", { name: walk.words("call-ask") })).toBeVisible();
  const waiting = async () => (await ask(await deskTablet(walk.town), "doorbell_state", {})).body["waiting"];
  await expect.poll(waiting).toBe(0);
  const rings = async () => ((await ask(await deskTablet(walk.town), "doorbell_rings", {})).body as { rings: unknown[] }).rings.length;
  await expect.poll(rings, "the desk no longer shows it").toBe(0);
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

test("without a desk the kiosk says so, and what to do instead", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "kiosk-call-ask");
  const other = await deskTablet(walk.town);
  await ask(other, "enter_settings", {});
  await ask(other, "doorbell_open", { on: false });
  await page.getByRole("button", { name: walk.words("call-ask") }).click();
  const said = page.getByRole("dialog").getByText(walk.words("call-unreached"));
  await expect(said).toBeVisible();
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

test("a family that was fetched is noted in its language with one tap, and nothing else of the ring comes along", async ({ walkIn }) => {
  const walk = walkIn("nl-BE");
  const { page, words } = walk;
  await walkTo(walk, "desk-bell");
  const bell = page.getByRole("region", { name: words("bell-title") });
  await expect(bell.getByRole("button", { name: words("bell-note") }), "first somebody says that they come").toHaveCount(0);
  await bell.getByRole("button", { name: words("bell-coming") }).click();
  await bell.getByRole("button", { name: words("bell-note") }).click();
  await expect(page.locator("#intake-title")).toBeFocused();
  await expect(page.locator(".crumbs").getByRole("button", { name: words("language-ti") })).toBeVisible();
  const asked = page.waitForRequest("**/ipc/record_intake");
  await page.locator(".step button").first().click();
  await expect(bell.getByRole("button", { name: words("bell-note") })).toBeVisible();
  await bell.getByRole("button", { name: words("bell-note") }).click();
  await expect(bell.getByText(words("bell-note-busy")), "a question half put down stays").toBeVisible();
  for (const step of ["age", "outcome"]) await page.locator(`.panel.${step} .step button`).first().click();
  const body = (await asked).postDataJSON() as { questions: Record<string, unknown>[] };
  expect(Object.keys(body)).toEqual(["questions"]);
  expect(body.questions).toHaveLength(1);
  expect(Object.keys(body.questions[0] ?? {}).sort()).toEqual(["age_band", "language", "outcome", "theme"]);
  expect(body.questions[0]?.["language"]).toBe("ti");
});

test("an address that leads to no desk of this kiosk says in plain words what is wrong", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await walkTo(walk, "settings-bell-paired");
  const other = await deskTablet(walk.town);
  const field = page.getByLabel(walk.words("bell-moved"), { exact: true });
  const known = await field.inputValue();
  const says = async (address: string, id: string) => {
    await field.fill(address);
    await page.getByRole("button", { name: walk.words("bell-try"), exact: true }).click();
    await expect(page.getByText(walk.words(id))).toBeVisible();
  };
  await says("de balie", "bell-wrong-address");
  await says("127.0.0.1:9", "bell-offline");
  const newer = createServer((peer) => peer.on("error", () => undefined).end(Buffer.concat([Buffer.from("onthaal bel 2\r\n\0"), Buffer.alloc(32, 7)])));
  await new Promise<void>((ready) => newer.listen(0, "127.0.0.1", ready));
  await says(`127.0.0.1:${(newer.address() as AddressInfo).port}`, "bell-other-version");
  newer.close();
  await ask(other, "enter_settings", {});
  const { kiosks } = (await ask(other, "doorbell_settings", {})).body as { kiosks: string[] };
  for (const kiosk of kiosks) await ask(other, "doorbell_unpair", { kiosk });
  await says(known, "bell-unknown");
});
