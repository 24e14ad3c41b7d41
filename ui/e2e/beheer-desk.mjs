// The screens on which a coordinator lays down what the desks of a house go by.
import { pressLike } from "./press.mjs";

/** The walks, for who knows the way to a place of the beheer. */
export function beheerDeskScreens(beheer) {
  const open = async (walk, tab) => {
    await beheer(walk, "desk");
    await walk.page.getByRole("link", { name: walk.words(`beheer-desk-tab-${tab}`) }).click();
  };
  const backup = async (walk) => {
    await open(walk, "backup");
    await walk.page.locator(".weeks .cell.somebody").first().waitFor();
  };
  const cards = async (walk) => {
    await open(walk, "cards");
    await walk.page.locator("#cards-answer").waitFor();
  };
  const form = async (walk) => {
    await open(walk, "form");
    await walk.page.locator("#own-questions").waitFor();
  };
  return {
    "beheer-desk-backup": backup,
    "beheer-desk-people": async (walk) => {
      await backup(walk);
      await walk.page.locator("#backup-people").evaluate((heading) => heading.scrollIntoView());
    },
    "beheer-desk-rule": async (walk) => {
      await backup(walk);
      await pressLike(walk.page, walk.words("beheer-desk-rule-add"));
      await walk.page.getByRole("dialog").waitFor();
    },
    "beheer-desk-rule-refused": async (walk) => {
      await backup(walk);
      await pressLike(walk.page, walk.words("beheer-desk-rule-add"));
      const dialog = walk.page.getByRole("dialog");
      await dialog.locator("input").first().fill("Samira");
      await dialog.getByRole("button", { name: walk.words("beheer-desk-save") }).click();
      await dialog.locator(".error").first().waitFor();
    },
    "beheer-desk-cards": cards,
    "beheer-desk-card": async (walk) => {
      await cards(walk);
      const name = "Hoe vind ik opvang voor mijn baby?";
      await pressLike(walk.page, walk.words("beheer-desk-change-named", { name }));
      await walk.page.getByRole("dialog").waitFor();
    },
    "beheer-desk-form": form,
    "beheer-desk-minors": async (walk) => {
      await form(walk);
      await walk.page.locator("#form-minors").evaluate((heading) => heading.scrollIntoView({ block: "center" }));
    },
    "beheer-desk-own": async (walk) => {
      await form(walk);
      await walk.page.locator("#own-questions").evaluate((heading) => heading.scrollIntoView());
    },
    "beheer-desk-question": async (walk) => {
      await form(walk);
      await pressLike(walk.page, walk.words("beheer-desk-own-add"));
      await walk.page.getByRole("dialog").waitFor();
    },
    "beheer-desk-desks": async (walk) => {
      await open(walk, "desks");
      await walk.page.locator("main li h2").first().waitFor();
    },
    "beheer-report-own": async (walk) => {
      await beheer(walk, "reports");
      const periods = walk.page.locator("main select").last();
      await periods.selectOption({ index: 1 });
      await walk.page.locator("#report-answer-table .opener").first().click();
      await walk.page.locator("#report-answer-title").evaluate((heading) => heading.scrollIntoView());
    },
    "beheer-report-doors": async (walk) => {
      await beheer(walk, "reports");
      await walk.page.locator("#report-about-table .opener").first().click();
      await walk.page.locator("#report-about-table .opener").first().evaluate((row) => row.scrollIntoView());
    },
  };
}
