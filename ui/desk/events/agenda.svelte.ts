import type { EventDay, EventItem, EventsRequest, EventsView } from "../../src/bindings/types";
import { Loaded } from "../../src/host/loaded.svelte";
import { moved } from "./days";

export type Span = "day" | "week";
export type Choice = { theme?: string; age_band?: string; municipality?: string };
export type Audience = "children" | "adults";
/** Whom something can be for. */
export const AUDIENCES: readonly Audience[] = ["children", "adults"];
type Ask = (request: EventsRequest) => Promise<EventsView>;

/** From this time on who works by day can come. */
const EVENING = "17:30";

/** Who asks for these ages asks what a child can do; with a baby its parents take part themselves. */
const CHILDREN: ReadonlySet<string> = new Set(["age-3-6", "age-6-12", "age-12-18"]);

const LENGTH: Record<Span, number> = { day: 1, week: 7 };

/** What is on: which days are shown, what was chosen, and the answer. In memory only. */
export class Agenda {
  readonly answer = new Loaded<EventsView>();
  readonly today: string;
  span = $state<Span>("week");
  from = $state("");
  choice = $state.raw<Choice>({});
  /** Only what begins in the evening. */
  evenings = $state(false);
  /** Only what these can come to: what is for the others falls away, what tells nothing stays. */
  audience = $state<Audience | null>(null);
  /** Every municipality that was in an answer, so that a choice does not vanish on a quiet day. */
  towns = $state.raw<readonly string[]>([]);
  readonly #ask: Ask;

  constructor(today: string, ask: Ask) {
    this.today = today;
    this.from = today;
    this.#ask = ask;
  }

  /** The last day that is shown. */
  get to(): string {
    return moved(this.from, LENGTH[this.span] - 1);
  }

  get chosen(): boolean {
    return this.evenings || this.audience !== null || Object.keys(this.choice).length > 0;
  }

  /** The days that are shown, with what is on; of evenings only those on which there is something. */
  get days(): readonly EventDay[] {
    const all = this.answer.value?.days ?? [];
    const days = all.map(({ day, items }) => ({ day, items: items.filter((item) => this.#fits(item)) }));
    return this.evenings ? days.filter(({ items }) => items.length > 0) : days;
  }

  #fits({ starts, audience }: EventItem): boolean {
    const late = !this.evenings || starts >= EVENING;
    const wanted = this.audience ?? (CHILDREN.has(this.choice.age_band ?? "") ? "children" : null);
    return late && (wanted === null || audience === null || audience === wanted);
  }

  /** Nobody looks back: what is over helps no family. */
  get canGoBack(): boolean {
    return this.from > this.today;
  }

  show(span: Span): void {
    this.span = span;
  }

  /** A step of the days that are shown; never before today. */
  step(direction: 1 | -1): void {
    const to = moved(this.from, direction * LENGTH[this.span]);
    this.from = to < this.today ? this.today : to;
  }

  toDay(day: string): void {
    this.from = day;
    this.span = "day";
  }

  toToday(): void {
    this.from = this.today;
  }

  /** Chooses one thing, or lets go of it. */
  choose(kind: keyof Choice, value: string | null): void {
    const others = Object.entries(this.choice).filter(([known]) => known !== kind);
    const added = value === null ? [] : [[kind, value]];
    this.choice = Object.fromEntries([...others, ...added]) as Choice;
  }

  chooseNothing(): void {
    this.choice = {};
    this.evenings = false;
    this.audience = null;
  }

  load(locale: string): Promise<void> {
    const request = { from: this.from, days: LENGTH[this.span], locale, ...this.choice };
    return this.answer.load(async () => {
      const view = await this.#ask(request);
      const more = view.municipalities.filter((town) => !this.towns.includes(town));
      this.towns = [...this.towns, ...more].sort();
      return view;
    });
  }

  /** Lets go of the answer, also of one still under way. */
  forget(): void {
    this.answer.forget();
    this.towns = [];
  }
}
