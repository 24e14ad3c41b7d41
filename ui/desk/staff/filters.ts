import type { SearchFilters } from "../../src/bindings/types";
import { languageName } from "../../src/i18n/language";
import type { Translator } from "../../src/i18n/translator";

export const CAPACITIES = ["has-capacity", "waiting-list", "ask-first", "full"] as const;
export const OPEN = ["now", "with-house"] as const;
export type Key = keyof SearchFilters;

/** A filter that is on: what it is called, and the filters without it. */
export type Chip = { id: string; name: string; without: SearchFilters };

/** These filters without one. */
export function without(filters: SearchFilters, key: Key): SearchFilters {
  const left = { ...filters };
  Reflect.deleteProperty(left, key);
  return left;
}

/** These filters with one value of a list more or fewer; an empty list is no filter. */
export function toggled(filters: SearchFilters, key: "capacity" | "themes", code: string): SearchFilters {
  const now = filters[key] ?? [];
  const next = now.includes(code) ? now.filter((each) => each !== code) : [...now, code];
  return next.length === 0 ? without(filters, key) : { ...filters, [key]: next };
}

/** How many things are on; every value of a list counts. */
export function countOf(filters: SearchFilters): number {
  return chipIds(filters).length + (filters.free ? 1 : 0) + (filters.open ? 1 : 0);
}

/** A chip for everything in the form that is on; what has a button of its own shows that itself. */
export function chipsOf(
  filters: SearchFilters,
  tr: Translator,
  label: (kind: string, code: string) => string,
): Chip[] {
  return chipIds(filters).map(({ key, code }) => ({
    id: `${key}-${code}`,
    name: nameOf(key, code, tr, label),
    without: key === "capacity" || key === "themes" ? toggled(filters, key, code) : without(filters, key),
  }));
}

function chipIds(filters: SearchFilters): { key: Key; code: string }[] {
  const one = (key: "age_band" | "municipality" | "language" | "intake_mode") => {
    const code = filters[key];
    return code === undefined || code === null ? [] : [{ key, code }];
  };
  const many = (key: "themes" | "capacity") => (filters[key] ?? []).map((code) => ({ key, code }));
  return [
    ...many("capacity"),
    ...many("themes"),
    ...one("age_band"),
    ...one("municipality"),
    ...one("language"),
    ...one("intake_mode"),
  ];
}

function nameOf(key: Key, code: string, tr: Translator, label: (kind: string, code: string) => string): string {
  switch (key) {
    case "themes":
      return label("theme", code);
    case "age_band":
      return label("age-band", code);
    case "language":
      return tr.text("staff-chip-language", { language: languageName(tr, code) });
    case "intake_mode":
      return label("intake-mode", code);
    case "capacity":
      return label("capacity", code);
    default:
      return code;
  }
}
