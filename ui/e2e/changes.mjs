// What changed since a desk was last open, and a fiche that is wrong.

const KEEPERS = { name: "demo", password: "wilgenbeke" };

/** Lets every desk have seen all that changed, so that it opens as on any day. */
export async function allSeen(ask, town) {
  const { body } = await ask(town, "desk_form", {});
  const desks = (body.desks ?? []).map((desk) => ({ desk_id: desk.desk_id }));
  for (const desk of [{}, ...desks]) await ask(town, "whats_new_seen", desk);
}

/** The centre as a coordinator's program asks it. */
export async function coordinator(town) {
  const own = { "X-Onthaal": "1", "Content-Type": "application/json" };
  const signed = await fetch(`${town.beheer}/api/sign-in`, { method: "POST", headers: own, body: JSON.stringify(KEEPERS) });
  const cookie = signed.headers.getSetCookie()[0].split(";")[0];
  return async (method, path, body) => {
    const answer = await fetch(`${town.beheer}/api/${path}`, {
      method,
      headers: { ...own, Cookie: cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  };
}

const without = (line, ...keys) => Object.fromEntries(Object.entries(line).filter(([key]) => !keys.includes(key)));

/** Says at the centre what is changed at a desk: once as it was, once as it is now. */
async function make(ask, town) {
  const centre = await coordinator(town);
  const [{ house_id: house }] = await centre("GET", "desk");
  const found = await centre("GET", "services?text=opvang&limit=9&offset=0");
  const lay = async (turn) => {
    const plan = await centre("GET", `desk/${house}`);
    const [rule] = plan.rules;
    const note = `Bel gerust (${turn})`;
    await centre("PUT", `desk/${house}/rules/${rule.rule_id}`, { ...without(rule, "rule_id", "service"), note });
    const [card] = plan.cards;
    const text = `${card.text.replace(/ \(\d\)$/, "")} (${turn})`;
    await centre("PUT", `desk/${house}/cards/${card.card_id}`, { ...without(card, "card_id", "service"), text });
    const room = turn === 1 ? ["ask-first", "full", "ask-first", "ask-first"] : ["full", "has-capacity", "waiting-list", "full"];
    for (const [place, capacity] of room.entries()) {
      const service = found.services[place];
      if (service) await centre("POST", `services/${service.service_id}/capacity`, { capacity });
    }
    await ask(town, "sync_now", {});
  };
  await lay(1);
  await allSeen(ask, town);
  await lay(2);
}

/** The walks, for who knows how to come to the desk and to the centre. */
export function changesScreens({ ask, openDesk, staffTyped, beheer }) {
  const news = async (walk) => {
    await ask(walk.town, "close_desk_session", {});
    await openDesk(walk);
    await make(ask, walk.town);
    await ask(walk.town, "open_desk_session", {});
    await walk.page.locator(".news").waitFor();
  };
  const fiche = async (walk) => {
    await staffTyped(walk, "speelotheek");
    await walk.page.locator(".hit").first().click();
    await walk.page.locator(".is-wrong button").scrollIntoViewIfNeeded();
  };
  const wrong = async (walk) => {
    await fiche(walk);
    await walk.page.locator(".is-wrong button").click();
    await walk.page.locator(".wrongs").waitFor();
  };
  return {
    "changes-news": news,
    "changes-later": async (walk) => {
      await news(walk);
      await walk.page.getByRole("button", { name: walk.words("changes-later") }).click();
      await walk.page.locator(".changes-again").waitFor();
    },
    "changes-fiche": fiche,
    "changes-wrong": wrong,
    "changes-passed": async (walk) => {
      await wrong(walk);
      const free = walk.page.locator(".wrongs button:not(:disabled)");
      await free.first().click();
      await walk.page.locator(".is-wrong [role=status] p").waitFor();
    },
    "beheer-suggestions": async (walk) => {
      const { body } = await ask(walk.town, "search_services", { text: "kinderopvang", locale: "nl-BE", limit: 3 });
      for (const [place, wrong] of ["phone", "hours", "stopped"].entries()) {
        await ask(walk.town, "suggest", { service_id: body.hits[place].service_id, wrong });
      }
      await ask(walk.town, "sync_now", {});
      await beheer(walk, "directory");
      await walk.page.getByRole("link", { name: walk.words("suggestions-nav"), exact: true }).click();
      await walk.page.locator("main li h2").first().waitFor();
    },
    "beheer-suggestions-none": async (walk) => {
      await ask(walk.town, "sync_now", {});
      const centre = await coordinator(walk.town);
      for (const said of (await centre("GET", "suggestions")).waiting) {
        await centre("POST", `suggestions/${said.suggestion_id}/done`);
      }
      await beheer(walk, "directory");
      await walk.page.getByRole("link", { name: walk.words("suggestions-nav"), exact: true }).click();
      await walk.page.getByText(walk.words("suggestions-none")).waitFor();
    },
  };
}
