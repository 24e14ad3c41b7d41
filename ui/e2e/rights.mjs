// The questions that end in what a family may ask for, at the kiosk and at the desk.
import { pressLike } from "./press.mjs";

/** Chooses a situation, and answers what is asked as `answers` tell; the last answer stands for the rest. */
export async function answerAll(walk, situation, answers = ["yes"]) {
  await pressLike(walk.page, walk.words(`rights-situation-${situation}`));
  const list = walk.page.locator(".rights article").first();
  const question = walk.page.locator(".rights .question h1");
  await list.or(question).waitFor();
  for (let asked = 0; (await list.count()) === 0; asked += 1) {
    const before = await question.textContent();
    await pressLike(walk.page, walk.words(`rights-${answers[asked] ?? answers.at(-1)}`));
    await walk.page.waitForFunction((old) => document.querySelector(".rights .question h1")?.textContent !== old, before);
  }
  await list.waitFor();
}

/** The walks, for who knows the way to the kiosk and to the desk. */
export function rightsScreens({ kioskHome, openDesk }) {
  const begin = async (walk) => {
    await kioskHome(walk);
    await pressLike(walk.page, walk.words("rights-title"));
    await walk.page.locator(".situations .tile").first().waitFor();
  };
  const desk = async (walk) => {
    await openDesk(walk);
    await pressLike(walk.page, walk.words("common-face-staff"));
    await pressLike(walk.page, walk.words("rights-desk-tab"));
    await walk.page.locator(".situations .tile").first().waitFor();
  };
  const list = async (walk, situation) => {
    await begin(walk);
    await answerAll(walk, situation);
  };
  const paper = async (walk) => {
    await desk(walk);
    await answerAll(walk, "new", ["unsure"]);
    await walk.page.locator(".paper select").selectOption(walk.locale);
    await walk.page.locator(".leaf").first().waitFor();
  };
  return {
    "kiosk-rights": begin,
    "kiosk-rights-question": async (walk) => {
      await begin(walk);
      await pressLike(walk.page, walk.words("rights-situation-apart"));
      await walk.page.locator(".question").waitFor();
    },
    "kiosk-rights-list": (walk) => list(walk, "apart"),
    "kiosk-rights-where": async (walk) => {
      await begin(walk);
      await answerAll(walk, "school", ["unsure"]);
      const school = walk.page.locator(".rights article").filter({ hasText: "Schooltoeslag" });
      await school.getByRole("button", { name: walk.words("rights-where") }).click();
      await walk.page.locator(".rights .hit").first().waitFor();
    },
    "kiosk-rights-maybe": async (walk) => {
      await begin(walk);
      await answerAll(walk, "school", ["unsure"]);
      await walk.page.locator(".rights article").last().scrollIntoViewIfNeeded();
    },
    "kiosk-rights-take": async (walk) => {
      await list(walk, "expecting");
      await pressLike(walk.page, walk.words("find-take"));
      await walk.page.getByRole("dialog").locator("svg.qr").waitFor();
    },
    "rights-desk": desk,
    "rights-paper": async (walk) => {
      await paper(walk);
      await walk.page.locator(".paper").scrollIntoViewIfNeeded();
    },
  };
}
