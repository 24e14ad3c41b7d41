/** What a family tells: something to do that it would like, something that it misses, or neither. */
export type WishKind = "activity" | "missing" | "other";
export const KINDS: readonly WishKind[] = ["missing", "activity", "other"];
export type PartOfWeek = "weekday-day" | "weekday-evening" | "weekend" | "school-holiday";
export const PARTS_OF_WEEK: readonly PartOfWeek[] = ["weekday-day", "weekday-evening", "weekend", "school-holiday"];
export const AGES = ["prenatal", "age-0-3", "age-3-6", "age-6-12", "age-12-18", "age-18-24", "all-ages"] as const;

export type Step = "kind" | "domain" | "theme" | "age" | "when" | "check" | "thanks";

/** What goes to the program: codes, and nothing that somebody wrote. */
export type WishRequest = {
  kind: WishKind;
  theme?: string;
  age_band?: string;
  part_of_week?: PartOfWeek;
};

/** One wish, question by question. Each answer is one touch, and each but the first may be left out. */
export class Wish {
  step = $state<Step>("kind");
  kind = $state<WishKind | null>(null);
  domain = $state<string | null>(null);
  theme = $state<string | null>(null);
  age = $state<string | null>(null);
  when = $state<PartOfWeek | null>(null);

  begin(kind: WishKind): void {
    this.kind = kind;
    this.step = "domain";
  }

  /** What it is about; null when the family does not know. */
  about(domain: string | null): void {
    this.domain = domain;
    this.theme = null;
    this.step = domain === null ? "age" : "theme";
  }

  what(theme: string | null): void {
    this.theme = theme;
    this.step = "age";
  }

  whose(age: string | null): void {
    this.age = age;
    this.step = this.kind === "activity" ? "when" : "check";
  }

  at(when: PartOfWeek | null): void {
    this.when = when;
    this.step = "check";
  }

  /** What was chosen, as it is told. */
  get request(): WishRequest | null {
    const { kind, age, when } = this;
    const theme = this.theme ?? this.domain;
    if (kind === null) return null;
    return {
      kind,
      ...(theme === null ? {} : { theme }),
      ...(age === null ? {} : { age_band: age }),
      ...(kind === "activity" && when !== null ? { part_of_week: when } : {}),
    };
  }

  /** One question back; false when there is none before it. */
  back(): boolean {
    const before = this.#before();
    if (before === null) return false;
    this.step = before;
    return true;
  }

  forget(): void {
    this.step = "kind";
    this.kind = null;
    this.domain = null;
    this.theme = null;
    this.age = null;
    this.when = null;
  }

  #before(): Step | null {
    switch (this.step) {
      case "kind":
      case "thanks":
        return null;
      case "domain":
        return "kind";
      case "theme":
        return "domain";
      case "age":
        return this.domain === null ? "domain" : "theme";
      case "when":
        return "age";
      case "check":
        return this.kind === "activity" ? "when" : "age";
    }
  }
}
