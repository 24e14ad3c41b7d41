import { expect, type Page } from "@playwright/test";
import { openKeys, touchKeys, TYPED } from "./find.mjs";
import { pressLike } from "./press.mjs";
import { ask, kioskHome, kioskResults, kioskSearch } from "./screens.mjs";
import { TUESDAY_MORNING } from "./town.mjs";
import { test, tuesday, type Walk } from "./walk";

const SENSITIVE = "Ongepland zwanger: gesprek zonder oordeel";

for (const locale of ["nl-BE", "tr", "uk", "ar", "fa", "ti"]) {
  test(`a family types on the screen in its own script: ${locale}`, async ({ page, walkIn }) => {
    const walk = walkIn(locale);
    await kioskHome(walk);
    await openKeys(walk);
    await expect(page.getByRole("textbox")).toHaveAttribute("inputmode", "none");
    await touchKeys(walk, TYPED[locale] ?? "");
    await expect(page.getByRole("textbox")).toHaveValue(TYPED[locale] ?? "");
    await expect(page.getByRole("textbox")).toBeFocused();
    await page.locator("main .themes button, main .hit").first().waitFor();
  });
}

test("the keys leave room for what is found, on each screen", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskHome(walk);
  await openKeys(walk);
  await touchKeys(walk, TYPED["ar"] ?? "");
  await page.locator("main .themes button").first().waitFor();
  for (const viewport of [{ width: 1280, height: 800 }, { width: 800, height: 1280 }, { width: 390, height: 844 }]) {
    await page.setViewportSize(viewport);
    await page.locator("main .themes button").first().scrollIntoViewIfNeeded();
    const keys = await page.locator(".keys").boundingBox();
    const bar = await page.locator(".bar").boundingBox();
    expect(keys?.y ?? 0, `at ${viewport.width}`).toBeGreaterThan((bar?.height ?? 0) + 200);
    await expect(page.locator("main .themes button").first()).toBeInViewport();
  }
});

test("who types on a real keyboard needs no keys, and Latin letters are one touch away", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskHome(walk);
  await openKeys(walk);
  await page.getByRole("button", { name: walk.words("find-keys-latin") }).click();
  await touchKeys(walk, "opv");
  await expect(page.getByRole("textbox")).toHaveValue("opv");
  await page.keyboard.press("a");
  await expect(page.getByRole("textbox")).toHaveValue("opva");
  await expect(page.locator(".keys")).toHaveCount(0);
});

test("a letter goes where one writes, and the last one goes away again", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  await openKeys(walk);
  await touchKeys(walk, "opang");
  await page.getByRole("textbox").evaluate((box: HTMLInputElement) => box.setSelectionRange(2, 2));
  await touchKeys(walk, "v");
  await expect(page.getByRole("textbox")).toHaveValue("opvang");
  await page.getByRole("textbox").evaluate((box: HTMLInputElement) => {
    box.setSelectionRange(6, 6);
    box.dispatchEvent(new MouseEvent("click"));
  });
  await page.getByRole("button", { name: walk.words("find-keys-erase") }).click();
  await expect(page.getByRole("textbox")).toHaveValue("opvan");
  await page.getByRole("button", { name: walk.words("find-keys-done") }).click();
  await expect(page.locator(".keys")).toHaveCount(0);
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("a finger that stays on erase takes its letters away and none more, and a touch takes one", async ({ page, walkIn }) => {
  await page.clock.install({ time: new Date(TUESDAY_MORNING) });
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  await openKeys(walk);
  await touchKeys(walk, "opvang");
  const erase = page.getByRole("button", { name: walk.words("find-keys-erase") });
  await erase.hover();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
  await page.mouse.down();
  await page.clock.runFor(620);
  await page.mouse.up();
  await expect(page.getByRole("textbox")).toHaveValue("opva");
  await erase.click();
  await expect(page.getByRole("textbox")).toHaveValue("opv");
});

test("what the keys are called is in the visitor's language, and Latin letters beside its script are Dutch", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskHome(walk);
  await openKeys(walk);
  const spoken = (name: string) => page.getByRole("button", { name: walk.words(name) }).evaluate((key) => key.closest("[lang]")?.getAttribute("lang"));
  const letter = (text: string) => page.locator(".keys .key").filter({ hasText: new RegExp(`^${text}$`, "u") }).evaluate((key) => key.closest("[lang]")?.getAttribute("lang"));
  expect(await letter("ح")).toBe("ar");
  await page.getByRole("button", { name: walk.words("find-keys-latin") }).click();
  expect(await letter("q")).toBe("nl-BE");
  for (const name of ["find-keys-erase", "find-keys-done", "find-keys-own"]) expect(await spoken(name), name).toBe("ar");
});

test("what is open now is shown without a network, and nothing else", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await kioskHome(walk);
  await pressLike(page, walk.words("find-open"));
  await page.locator(".hit").first().waitFor();
  const hits = page.locator(".hit");
  const open = hits.filter({ hasText: new RegExp(`${walk.words("opening-now")}|${walk.words("line-now")}`) });
  await expect(hits.filter({ hasText: walk.words("line-now") }).first()).not.toContainText(walk.words("opening-now"));
  expect(await hits.count()).toBeGreaterThan(3);
  expect(await open.count()).toBe(await hits.count());
});

test("the places of a theme can be narrowed to those that are open, and back", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("uk");
  await kioskResults(walk);
  const hits = page.locator(".hit");
  const all = await hits.count();
  const only = page.getByRole("button", { name: walk.words("find-open"), exact: true });
  await only.click();
  await expect(only).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => hits.count()).toBeLessThan(all);
  await only.click();
  await expect.poll(() => hits.count()).toBe(all);
});

/** Away by each way there is: also while a dialog stands before it. */
const WAYS_OUT: Record<string, (page: Page, walk: Walk) => Promise<void>> = {
  "a touch": (page) => page.locator(".quick-exit").click(),
  "Escape twice": async (page) => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  },
  "a touch in a dialog": async (page, walk) => {
    await pressLike(page, walk.words("common-display"));
    await page.getByRole("dialog").locator(".quick-exit").click();
  },
  "a touch on it behind a dialog": async (page, walk) => {
    const box = await page.locator(".quick-exit").boundingBox();
    await pressLike(page, walk.words("common-display"));
    await page.getByRole("dialog").waitFor();
    if (box === null) throw new Error("the way out has no place on the page");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  },
};

for (const [way, leave] of Object.entries(WAYS_OUT)) {
  test(`a sensitive service is left at once by ${way}, and nothing of it remains`, async ({ page, walkIn }) => {
    const walk = walkIn("fr-BE");
    await kioskSearch(walk, SENSITIVE);
    await page.locator(".hit").first().click();
    await page.locator(".fiche").waitFor();
    await pressLike(page, walk.words("find-list-put"));
    await leave(page, walk);
    await expect(page.getByRole("heading", { name: walkIn("nl-BE").words("kiosk-welcome") })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "nl-BE");
    const left = await page.content();
    expect(left).not.toContain("Ongepland");
    expect(left).not.toContain("zwanger");
    await page.goBack({ timeout: 2_000 }).catch(() => null);
    expect(await page.content()).not.toContain("Ongepland");
  });
}

test("one press of Escape, or two on an ordinary page, leave nothing", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskResults(walk);
  await expect(page.locator(".quick-exit")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("words about something sensitive bring the quick exit too", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskSearch(walk, "zelfmoord");
  await expect(page.locator(".quick-exit")).toBeVisible();
});

test("a list holds five services, in memory only, and is gone after the visit", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const asked: string[] = [];
  await kioskHome(walk);
  await pressLike(page, walk.words("find-open"));
  page.on("request", (request) => asked.push(request.url().split("/").at(-1) ?? ""));
  await page.locator(".hit").nth(5).waitFor();
  const names = await page.locator(".hit .name").allInnerTexts();
  const open = (at: number) => page.locator(".hit").filter({ hasText: names[at] ?? "" }).first().click();
  for (const at of [0, 1, 2, 3, 4]) {
    await open(at);
    await pressLike(page, walk.words("find-list-put"));
    await page.getByRole("button", { name: walk.words("find-list-has") }).waitFor();
    await pressLike(page, walk.words("common-back"));
  }
  await open(5);
  await expect(page.getByRole("button", { name: walk.words("find-list-put") })).toBeDisabled();
  await expect(page.getByText(walk.words("find-list-full"))).toBeVisible();
  await page.getByRole("button", { name: walk.words("find-list-count", { count: 5 }) }).click();
  await expect(page.locator(".row")).toHaveCount(5);
  expect(asked.filter((name) => !["search_services", "fiche"].includes(name))).toEqual([]);
  await page.getByRole("button", { name: walk.words("kiosk-stop") }).click();
  await pressLike(page, "Nederlands");
  await page.locator("main .tile").first().waitFor();
  await expect(page.locator(".bar b")).toHaveCount(0);
});

test("what left the directory leaves the list, which says so and leads on", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskResults(walk);
  for (const at of [0, 1]) {
    await page.locator(".hit").nth(at).click();
    await pressLike(page, walk.words("find-list-put"));
    await page.getByRole("button", { name: walk.words("find-list-has") }).waitFor();
    await pressLike(page, walk.words("common-back"));
  }
  const gone = new Set<string>();
  let first = "";
  await page.route("**/ipc/fiche", async (route) => {
    const { service_id: service } = JSON.parse(route.request().postData() ?? "{}") as { service_id: string };
    first ||= service;
    if (service === first) gone.add(service);
    if (gone.has(service)) await route.fulfill({ status: 404, json: { code: "not-found", reference: "AAAA" } });
    else await route.continue();
  });
  await page.locator(".bar .list").click();
  await expect(page.locator(".row")).toHaveCount(1);
  await expect(page.getByText(walk.words("error-not-found"))).toBeVisible();
  await pressLike(page, walk.words("common-back"));
  await page.unrouteAll();
  await page.route("**/ipc/fiche", (route) => route.fulfill({ status: 404, json: { code: "not-found", reference: "AAAA" } }));
  await page.locator(".bar .list").click();
  await expect(page.locator(".row")).toHaveCount(0);
  await expect(page.getByText(walk.words("error-not-found"))).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: walk.words("kiosk-search") }).click();
  await expect(page.getByRole("textbox")).toBeVisible();
});

test("a service goes home as a code for a telephone; a kiosk prints nothing", async ({ page, walkIn }) => {
  const walk = walkIn("ar");
  await kioskResults(walk);
  await page.locator(".hit").first().click();
  await page.locator(".fiche").waitFor();
  await pressLike(page, walk.words("find-take"));
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("svg.qr")).toBeVisible();
  await expect(dialog.getByText(walk.words("find-take-careful"))).toHaveCount(0);
  await expect(page.locator(".print-sheet")).toHaveCount(0);
});

test("what is sensitive goes home with a word of care", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await kioskSearch(walk, SENSITIVE);
  await page.locator(".hit").first().click();
  await page.locator(".fiche").waitFor();
  await pressLike(page, walk.words("find-take"));
  await expect(page.getByText(walk.words("find-take-careful"))).toBeVisible();
});

test("what a family misses is told in codes, and never in words", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/wish")) sent.push(request.postData() ?? "");
  });
  await ask(walk.town, "kiosk_reset", {});
  await kioskHome(walk);
  await pressLike(page, walk.words("tell-title"));
  await pressLike(page, walk.words("tell-missing"));
  await pressLike(page, walk.words("theme-childcare.public"));
  await pressLike(page, walk.words("theme-holiday-care.public"));
  await pressLike(page, walk.words("tell-skip"));
  await pressLike(page, walk.words("common-back"));
  await pressLike(page, walk.words("age-band-age-6-12"));
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await pressLike(page, walk.words("tell-send"));
  await expect(page.getByRole("heading", { name: walk.words("tell-thanks") })).toBeVisible();
  // Each kind is counted once in a visit: one more wish is of another kind.
  await pressLike(page, walk.words("tell-more"));
  await page.getByRole("button", { name: walk.words("tell-activity") }).first().waitFor();
  await expect(page.getByRole("button", { name: walk.words("tell-missing") })).toHaveCount(0);
  expect(sent).toEqual([JSON.stringify({ kind: "missing", theme: "holiday-care", age_band: "age-6-12" })]);
});
