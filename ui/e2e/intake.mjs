// Noting a question, what can be said of it afterwards, and correcting it.
import { pressLike } from "./press.mjs";

/** The walks, for who knows how to come to the desk. */
export function intakeScreens({ ask, openDesk }) {
  const theme = async (walk) => {
    await ask(walk.town, "close_desk_session", {});
    await ask(walk.town, "open_desk_session", {});
    await openDesk(walk);
    await walk.page.locator(".panel.theme .direct .choice").first().waitFor();
  };
  const outcome = async (walk) => {
    await theme(walk);
    await walk.page.locator(".panel .direct .choice").first().click();
    await pressLike(walk.page, walk.words("age-band-age-0-3"));
    await walk.page.locator(".panel.outcome").waitFor();
  };
  const saved = async (walk, code) => {
    await outcome(walk);
    await pressLike(walk.page, walk.words(`outcome-${code}`));
    await walk.page.locator(".saved").waitFor();
  };
  const twice = async (walk) => {
    await saved(walk, "referred-partner");
    await pressLike(walk.page, walk.words("desk-another"));
    await walk.page.locator(".panel .direct .choice").nth(1).click();
    await pressLike(walk.page, walk.words("age-band-age-3-6"));
    await pressLike(walk.page, walk.words("outcome-listened"));
    await walk.page.locator(".saved").waitFor();
  };
  return {
    "intake-direct": theme,
    "intake-domain": async (walk) => {
      await theme(walk);
      await pressLike(walk.page, walk.words("theme-childcare.public"));
      await walk.page.locator(".panel .in").waitFor();
    },
    "intake-search": async (walk) => {
      await theme(walk);
      await walk.page.getByRole("textbox").fill("opva");
      await walk.page.locator(".panel .choice").nth(3).waitFor();
    },
    "intake-listened": async (walk) => {
      await theme(walk);
      await pressLike(walk.page, walk.words("desk-only-listened"));
      await walk.page.locator(".crumb").waitFor();
    },
    "intake-gap": (walk) => saved(walk, "no-offer-found"),
    "intake-warmth": (walk) => saved(walk, "referred-partner"),
    "intake-another": async (walk) => {
      await saved(walk, "answered");
      await pressLike(walk.page, walk.words("desk-another"));
      await walk.page.locator(".finished").waitFor();
    },
    "intake-details": async (walk) => {
      await outcome(walk);
      await pressLike(walk.page, walk.words("desk-details"));
      await walk.page.locator(".details").waitFor();
    },
    "intake-mend": async (walk) => {
      await twice(walk);
      await walk.page.locator(".intakes .tool").first().click();
      await walk.page.locator(".finished .tool").first().waitFor();
    },
    "intake-undone": async (walk) => {
      await saved(walk, "answered");
      await walk.page.locator(".saved .choices").getByRole("button").last().click();
      await walk.page.locator(".undone").waitFor();
    },
    "intake-aid": async (walk) => {
      await theme(walk);
      await pressLike(walk.page, walk.words("desk-aid"));
      await walk.page.getByRole("dialog").waitFor();
    },
  };
}
