// Finding at the kiosk: the keys on the screen, what is open now, the list, and taking it home.
import { pressLike } from "./press.mjs";

/** The first letters of a word for childcare, as they are touched in each language. */
export const TYPED = {
  "nl-BE": "opv",
  "fr-BE": "cr",
  en: "chil",
  de: "bet",
  ar: "حضا",
  tr: "kre",
  uk: "ясл",
  ru: "ясл",
  pl: "żł",
  ro: "cre",
  bg: "яс",
  es: "gua",
  pt: "cre",
  fa: "مهد",
  ps: "وړک",
  so: "xan",
  ti: "ሕፃ",
};

/** Opens the keys by a touch in the search box. */
export async function openKeys({ page }) {
  await page.getByRole("textbox").click();
  await page.locator(".keys").waitFor();
}

/** Touches the keys for these letters one after the other. */
export async function touchKeys({ page }, letters) {
  for (const letter of letters) {
    const key = (text) => page.locator(".keys .key").filter({ hasText: new RegExp(`^${text}$`, "u") });
    const direct = key(letter).first();
    if (await direct.count()) {
      await direct.click();
      continue;
    }
    /* A form of a sign of Ge'ez: its first sign, then the form. */
    const code = letter.codePointAt(0) ?? 0;
    await key(String.fromCodePoint(code - (code % 8))).first().click();
    await key(letter).first().click();
  }
}

/** The walks, for who knows the way to the home page of the kiosk. */
export function findScreens({ ask, kioskHome, kioskResults, kioskSearch }) {
  const fiche = async (walk, text) => {
    await kioskSearch(walk, text);
    await walk.page.locator(".hit").first().click();
    await walk.page.locator(".fiche").first().waitFor();
  };
  const put = async (walk) => {
    await pressLike(walk.page, walk.words("find-list-put"));
    await walk.page.getByRole("button", { name: walk.words("find-list-has") }).waitFor();
  };
  const tell = async (walk) => {
    await kioskHome(walk);
    await pressLike(walk.page, walk.words("tell-title"));
    await walk.page.locator(".kinds").waitFor();
  };
  const told = async (walk) => {
    await tell(walk);
    await pressLike(walk.page, walk.words("tell-activity"));
    await pressLike(walk.page, walk.words("theme-culture-sport-youth.public"));
    await pressLike(walk.page, walk.words("theme-sport.public"));
    await pressLike(walk.page, walk.words("age-band-age-6-12"));
    await pressLike(walk.page, walk.words("tell-when-weekend"));
    await walk.page.locator(".said").waitFor();
  };
  return {
    "kiosk-keys": async (walk) => {
      await kioskHome(walk);
      await openKeys(walk);
    },
    "kiosk-keys-found": async (walk) => {
      await kioskHome(walk);
      await openKeys(walk);
      await touchKeys(walk, TYPED[walk.locale] ?? TYPED[walk.locale.startsWith("ar") ? "ar" : "nl-BE"]);
      await walk.page.locator(".hit, .nothing, main .themes").first().waitFor();
    },
    "kiosk-keys-digits": async (walk) => {
      await kioskHome(walk);
      await openKeys(walk);
      await walk.page.getByRole("button", { name: walk.words("find-keys-digits") }).click();
    },
    "kiosk-open": async (walk) => {
      await kioskHome(walk);
      await pressLike(walk.page, walk.words("find-open"));
      await walk.page.locator(".hit").first().waitFor();
    },
    "kiosk-open-none": async (walk) => {
      /* What a house would see at night: nothing that is open is answered. */
      await walk.page.route("**/ipc/search_services", async (route) => {
        const body = JSON.parse(route.request().postData() ?? "{}");
        if (body.filters?.open !== "now") return route.continue();
        const answer = await route.fetch();
        const reply = await answer.json();
        return route.fulfill({ response: answer, json: { ...reply, hits: [], total: 0, nothing: null } });
      });
      await kioskHome(walk);
      await pressLike(walk.page, walk.words("find-open"));
      await walk.page.locator(".hit").first().waitFor();
    },
    "kiosk-fiche-bring": async (walk) => {
      await fiche(walk, "Consultatiebureau: meten");
      await walk.page.locator(".fiche .part").last().scrollIntoViewIfNeeded();
    },
    "kiosk-fiche-sensitive": async (walk) => {
      await fiche(walk, "Ongepland zwanger: gesprek zonder oordeel");
      await walk.page.locator(".quick-exit").waitFor();
    },
    "kiosk-take": async (walk) => {
      await kioskResults(walk);
      await walk.page.locator(".hit").first().click();
      await walk.page.locator(".fiche").first().waitFor();
      await pressLike(walk.page, walk.words("find-take"));
      await walk.page.locator(".code").waitFor();
    },
    "kiosk-list-empty": async (walk) => {
      await kioskResults(walk);
      await walk.page.locator(".hit").first().click();
      await put(walk);
      await walk.page.locator(".bar .list").click();
      await walk.page.locator(".off").first().click();
      await walk.page.locator(".empty").waitFor();
    },
    "kiosk-list": async (walk) => {
      await kioskResults(walk);
      for (const at of [0, 1, 2]) {
        await walk.page.locator(".hit").nth(at).click();
        await put(walk);
        await pressLike(walk.page, walk.words("common-back"));
        await walk.page.locator(".hit").first().waitFor();
      }
      await walk.page.locator(".bar .list").click();
      await walk.page.locator(".row").nth(2).waitFor();
    },
    "kiosk-tell": tell,
    "kiosk-tell-theme": async (walk) => {
      await tell(walk);
      await pressLike(walk.page, walk.words("tell-missing"));
      await pressLike(walk.page, walk.words("theme-childcare.public"));
      await walk.page.getByRole("heading", { name: walk.words("tell-about-more") }).waitFor();
    },
    "kiosk-tell-check": told,
    "kiosk-tell-thanks": async (walk) => {
      await ask(walk.town, "kiosk_reset", {});
      await told(walk);
      await pressLike(walk.page, walk.words("tell-send"));
      await walk.page.locator(".thanks").waitFor();
    },
  };
}
