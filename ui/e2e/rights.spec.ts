import { execFileSync } from "node:child_process";
import { expect } from "@playwright/test";
import { barriers } from "./axe";
import { answerAll } from "./rights.mjs";
import { SCREENS } from "./screens.mjs";
import { test, tuesday } from "./walk";

for (const locale of ["nl-BE", "ar"]) {
  test(`a parent finds in ${locale} what to ask for and where, and leaves nothing behind`, async ({ page, walkIn }) => {
    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    const walk = walkIn(locale);
    await SCREENS["kiosk-rights"]?.(walk);
    expect(await barriers(page)).toEqual([]);
    await answerAll(walk, "apart", ["yes", "unsure", "no"]);
    const cards = page.locator(".rights article");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(walk.words("rights-list"));
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(cards.first()).toContainText("DAVO");
    await expect(cards.first()).toContainText("financien.belgium.be");
    await expect(page.getByText(walk.words("rights-careful"))).toBeVisible();
    // Who rents nothing is not sent to a landlord.
    await expect(page.getByText(walk.words("right-home"), { exact: true })).toHaveCount(0);
    // In another language the Dutch name stands beside it.
    await expect(cards.first().locator(".dutch")).toHaveCount(locale === "nl-BE" ? 0 : 1);
    expect(await barriers(page)).toEqual([]);

    await cards.filter({ hasText: walk.words("right-growth") }).getByRole("button").first().click();
    // Who pays the child benefit, and nothing else that is about children.
    await expect(page.locator(".hit")).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(walk.words("right-growth"));
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: walk.words("common-back") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(walk.words("rights-list"));

    await page.getByRole("button", { name: walk.words("kiosk-stop") }).click();
    await page.getByRole("heading", { name: walkIn("nl-BE").words("kiosk-welcome") }).waitFor();
    expect(await page.content()).not.toContain("DAVO");
    expect(sent.every((url) => url.startsWith(walk.town.app))).toBe(true);
  });
}

test("back goes to the question before, and from the first to the situations", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await SCREENS["kiosk-rights-question"]?.(walk);
  await expect(page.locator(".question h1")).toHaveText(walk.words("rights-question-unpaid"));
  await page.getByRole("button", { name: walk.words("rights-no"), exact: true }).click();
  await expect(page.locator(".question h1")).toHaveText(walk.words("rights-question-low"));
  await expect(page.locator(".question h1")).toBeFocused();
  const back = page.getByRole("button", { name: walk.words("common-back") });
  await back.click();
  await expect(page.locator(".question h1")).toHaveText(walk.words("rights-question-unpaid"));
  // What was answered stands there.
  await expect(page.locator(".answers [aria-current]")).toHaveText(walk.words("rights-no"));
  await back.click();
  await expect(page.locator(".situations .tile")).toHaveCount(8);
  await back.click();
  await expect(page.getByRole("textbox")).toBeVisible();
});

test("what is not known comes last and is marked, and without a service somebody is asked here", async ({ page, walkIn }) => {
  const walk = walkIn("ti");
  await SCREENS["kiosk-rights"]?.(walk);
  await answerAll(walk, "school", ["yes", "unsure", "yes"]);
  const cards = page.locator(".rights article");
  const marked = cards.filter({ hasText: walk.words("rights-maybe") });
  await expect(marked).toHaveCount(1);
  await expect(cards.last()).toContainText("Ouderschapsverlof");
  await expect(cards.last()).toContainText(walk.words("rights-giver-employer-rva"));
  await expect(cards.last()).toContainText("Werkgever en RVA");
  await expect(cards.last().getByRole("button", { name: walk.words("kiosk-talk") })).toBeVisible();
  // All of them are in Dutch: somebody to talk to comes first.
  await cards.filter({ hasText: "Schooltoeslag" }).getByRole("button").click();
  await page.locator(".hit").first().waitFor();
  const talk = page.locator(".rights").getByRole("button", { name: walk.words("kiosk-talk") });
  const [button, hit] = [await talk.boundingBox(), await page.locator(".hit").first().boundingBox()];
  expect(button?.y ?? Infinity).toBeLessThan(hit?.y ?? 0);
});

test("one more situation keeps what was answered, and asks only what is new", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await SCREENS["kiosk-rights"]?.(walk);
  await answerAll(walk, "school", ["yes"]);
  const before = await page.locator(".rights article").count();
  await expect(page.locator(".situations .tile")).toHaveCount(7);
  await page.locator(".situations .tile").filter({ hasText: walk.words("rights-situation-apart") }).click();
  await expect(page.locator(".question h1")).toHaveText(walk.words("rights-question-unpaid"));
  await page.getByRole("button", { name: walk.words("rights-yes"), exact: true }).click();
  await expect(page.locator(".question h1")).toHaveText(walk.words("rights-question-rent"));
  await page.getByRole("button", { name: walk.words("rights-no"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(walk.words("rights-list"));
  const cards = page.locator(".rights article");
  await expect(cards.first()).toContainText("DAVO");
  await expect(cards.filter({ hasText: walk.words("right-school-bill") })).toHaveCount(1);
  expect(await cards.count()).toBeGreaterThan(before);
});

for (const locale of ["nl-BE", "ar", "uk", "ti"]) {
  test(`a telephone reads the list in ${locale} and in Dutch`, async ({ page, walkIn }, info) => {
    const walk = walkIn(locale);
    await SCREENS["kiosk-rights"]?.(walk);
    await answerAll(walk, "new", ["unsure"]);
    await page.getByRole("button", { name: walk.words("find-take") }).click();
    const codes = page.getByRole("dialog").locator("svg.qr");
    await expect(codes).toHaveCount(locale === "nl-BE" ? 1 : 2);
    let told = "";
    for (const [place, code] of (await codes.all()).entries()) {
      const path = info.outputPath(`${String(place)}.png`);
      await code.scrollIntoViewIfNeeded();
      await code.screenshot({ path });
      const card = execFileSync("zbarimg", ["--quiet", "--raw", "-Sbinary", path]).toString("utf8");
      expect(card.startsWith("BEGIN:VCARD")).toBe(true);
      told += card.replaceAll("\r\n ", "").replaceAll("\\,", ",");
    }
    for (const [right, name] of [
      ["growth", "Groeipakket"],
      ["fund", "Lid worden van een ziekenfonds"],
      ["urgent", "Dringende medische hulp"],
      ["legal", "Gratis raad van een advocaat"],
    ] as const) {
      expect(told).toContain(walk.words(`right-${right}`));
      expect(told).toContain(name);
    }
    expect(told).toContain("Commissie voor juridische bijstand");
  });
}

test("the whole way goes by keyboard", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await SCREENS["kiosk-rights"]?.(walk);
  await page.locator(".situations .tile").last().focus();
  await page.keyboard.press("Enter");
  for (let asked = 0; asked < 3; asked += 1) {
    const question = page.locator(".question h1");
    await expect(question).toBeFocused();
    const before = await question.textContent();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator(".rights h1")).not.toHaveText(before ?? "");
  }
  await expect(page.locator(".rights article")).toHaveCount(5);
});

test("at the desk the list goes along on paper, in two languages", async ({ page, walkIn }) => {
  await tuesday(page);
  const walk = walkIn("nl-BE");
  await SCREENS["rights-desk"]?.(walk);
  await answerAll(walk, "new", ["unsure"]);
  expect(await barriers(page)).toEqual([]);
  await page.locator(".paper select").selectOption("ti");
  await expect(page.locator(".leaf")).toHaveCount(2);
  await expect(page.locator(".leaf li")).toHaveCount(20);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole("button", { name: walk.words("rights-desk-print") }).click();
  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages).toHaveLength(2);
});

test("at the desk a right leads to the services that know more of it", async ({ page, walkIn }) => {
  const walk = walkIn("nl-BE");
  await SCREENS["rights-desk"]?.(walk);
  await answerAll(walk, "care", ["no"]);
  await page.locator(".rights article").filter({ hasText: walk.words("right-growth") }).getByRole("button").first().click();
  await page.locator(".hit").first().waitFor();
});
