import type { SearchReply } from "../../../src/bindings/types";
import { host } from "../../../src/host";
import { dayInBrussels, timeInBrussels } from "../../../src/i18n/format";
import { makeTranslator, type Translator } from "../../../src/i18n/translator";
import { app, loadLocale } from "../../state/app.svelte";
import { nextFrame, slidesOf, type Frame, type Slide } from "./slides";

const DUTCH = "nl-BE";
const DAYS = 7;
/** More names than these nobody reads from the door. */
const HERE = 6;

/** What is on, in one language. */
type Said = { tr: Translator; slides: readonly Slide[]; here: readonly string[] };

/**
 * What passes by: the slides, the language of the moment and the next. Each is looked up anew as its
 * turn comes, so that a screen that stands for weeks never shows last week.
 */
export class Show {
  said = $state.raw<Said | null>(null);
  frame = $state.raw<Frame>({ slide: 0, locale: DUTCH });
  #round = 0;
  #turn = 0;

  /** Shows the first slide, or the next. What cannot be looked up leaves what is there. */
  async next(): Promise<void> {
    const turn = ++this.#turn;
    const others = app.languages.map((each) => each.locale).filter((locale) => locale !== DUTCH);
    const count = this.said?.slides.length ?? 0;
    let frame: Frame = { slide: 0, locale: DUTCH };
    if (this.said !== null) frame = nextFrame(this.frame, count, DUTCH, others, this.#round);
    if (frame.slide === 0 && frame.locale === DUTCH && this.said !== null) this.#round += 1;
    try {
      const said = await look(frame.locale);
      if (turn !== this.#turn) return;
      this.said = said;
      this.frame = { ...frame, slide: Math.min(frame.slide, said.slides.length - 1) };
    } catch {
      // The tablet answers again in a moment; until then the screen stays as it is.
    }
  }

  stop(): void {
    this.#turn += 1;
  }
}

async function look(locale: string): Promise<Said> {
  const [bundle, events, open] = await Promise.all([
    loadLocale(locale, "kiosk"),
    host.call("events", { from: dayInBrussels(new Date()), days: DAYS, locale }),
    host.call("search_services", { text: "", locale, filters: { open: "now" }, limit: 200 }),
  ]);
  return { tr: makeTranslator(bundle), slides: slidesOf(events, nowInBrussels()), here: hereOf(open) };
}

/** Whose services are open where the tablet stands: organisations, and never people. */
function hereOf(open: SearchReply): readonly string[] {
  const own = app.house?.sites.find((site) => site.site_id === app.house?.site_id);
  const here = open.hits.filter((hit) => hit.site !== null && hit.site === own?.place);
  return [...new Set(here.map((hit) => hit.organisation))].slice(0, HERE);
}

function nowInBrussels(): string {
  const now = new Date();
  return `${dayInBrussels(now)} ${timeInBrussels(now)}`;
}
