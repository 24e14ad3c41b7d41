import type { Hit } from "../../../src/bindings/types";

type Opens = Pick<Hit, "next_open">;

/** Those that open first, the earliest before the others; of what has no hours nobody can say so. */
export function openFirst<H extends Opens>(hits: readonly H[], most: number): H[] {
  const moment = ({ next_open: next }: Opens) => (next === null ? "" : `${next.day} ${next.opens}`);
  return hits
    .filter((hit) => hit.next_open !== null)
    .sort((one, other) => (moment(one) < moment(other) ? -1 : Number(moment(one) > moment(other))))
    .slice(0, most);
}

type Door = Pick<Hit, "site" | "municipality" | "intake_modes">;

/** Where one can walk in comes first, then other places with an address, then what is only a number. */
export function nearestFirst<H extends Door>(hits: readonly H[]): H[] {
  const far = ({ site, municipality, intake_modes: modes }: Door) => {
    if (site === null && municipality === null) return 2;
    return modes.includes("walk-in") || modes.includes("own-open-door") ? 0 : 1;
  };
  return [...hits].sort((one, other) => far(one) - far(other));
}

/** The domains that most of these are about, those with most first. */
export function mostTold(
  hits: readonly Pick<Hit, "themes">[],
  domainOf: (theme: string) => string,
  most: number,
): string[] {
  const told = new Map<string, number>();
  for (const { themes } of hits) {
    const [theme] = themes;
    if (theme !== undefined) told.set(domainOf(theme), (told.get(domainOf(theme)) ?? 0) + 1);
  }
  const ranked = [...told].sort(([, one], [, other]) => other - one);
  return ranked.map(([domain]) => domain).slice(0, most);
}
