import type { Page } from "@playwright/test";
import { press, pressLike } from "./press.mjs";
import type { Walk } from "./walk";

/** One touch of a visitor, told by what stands on the thing that is touched. */
type Touch =
  | { words: string }
  /** The first place, or the first activity, of what is shown. */
  | { first: "place" | "activity" };

/** What a family comes for, the touches after the language is chosen, and what they then have before them. */
export type Task = {
  asked: string;
  touches: readonly Touch[];
  found: (walk: Walk) => Promise<void>;
};

const words = (id: string): Touch => ({ words: id });
const place: Touch = { first: "place" };

/** A page of a place with where, when or a number. */
async function aDoor({ page }: Walk): Promise<void> {
  await page.locator(".fiche h1, .fiche h2").first().waitFor();
}

async function anActivity({ page }: Walk): Promise<void> {
  await page.locator("main h1").waitFor();
  await page.locator("main .event").first().waitFor({ state: "hidden" });
}

/** Ten questions as they are asked at the desks of houses. */
export const TASKS: readonly Task[] = [
  {
    asked: "Ik ga over twee maanden terug werken. Hoe vind ik een opvangplaats voor mijn baby?",
    touches: [words("way-name-baby"), words("theme-baby-toddler-care.public"), place],
    found: aDoor,
  },
  {
    asked: "Mijn baby huilt elke avond uren. Is dat normaal?",
    touches: [words("way-name-baby"), words("theme-sleep-crying.public"), place],
    found: aDoor,
  },
  {
    asked: "Ik ben zwanger en ben nog niet bij een dokter geweest. Waar begin ik?",
    touches: [words("way-name-expecting"), words("way-name-pregnancy"), place],
    found: aDoor,
  },
  {
    asked: "We proberen al lang een kind te krijgen en het lukt niet.",
    touches: [words("way-name-expecting"), words("way-name-wish"), place],
    found: aDoor,
  },
  {
    asked: "We hebben deze week geen geld meer voor luiers.",
    touches: [words("way-name-baby"), words("theme-material-aid.public"), place],
    found: aDoor,
  },
  {
    asked: "Waar kan ik Nederlands leren terwijl mijn kind meekomt?",
    touches: [words("theme-integration.public"), words("theme-dutch-lessons.public"), place],
    found: aDoor,
  },
  {
    asked: "Mijn puber zegt niets meer tegen mij. Ben ik de enige?",
    touches: [words("way-name-teen"), place],
    found: aDoor,
  },
  {
    asked: "Ik wil met iemand praten maar thuis mogen ze het niet weten.",
    touches: [words("youth-name"), words("youth-topic-talk"), place],
    found: aDoor,
  },
  {
    asked: "Ik ben opa en heb elke woensdag een kleinkind. Wat kunnen we doen?",
    touches: [words("way-name-preschool"), words("events-entry"), { first: "activity" }],
    found: anActivity,
  },
  {
    asked: "Ik maak me zorgen over een kind in mijn straat.",
    touches: [words("kiosk-urgent")],
    found: async ({ page }) => page.getByRole("dialog").getByText("1712", { exact: true }).waitFor(),
  },
];

/** Touches one thing; nothing is scrolled or typed by hand. */
export async function touch(walk: Walk, one: Touch): Promise<void> {
  const { page } = walk;
  if ("words" in one) await pressed(page, walk.words(one.words));
  else await page.locator(one.first === "place" ? "main .hit" : "main .event").first().click();
}

/** The young people's entrance and the doors say more than their name. */
async function pressed(page: Page, name: string): Promise<void> {
  const exact = page.getByRole("button", { name, exact: true }).first();
  await exact.or(page.getByRole("button", { name }).first()).first().waitFor();
  await ((await exact.count()) > 0 ? press(page, name) : pressLike(page, name));
}
