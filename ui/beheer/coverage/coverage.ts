export const COLUMNS = ["age", "form", "municipality", "site"] as const;
export type Columns = (typeof COLUMNS)[number];

export type Heading = { code: string; name: string | null };
export type ThemeRow = { theme: string; total: number; everywhere: number; cells: number[] };
export type DomainRows = { domain: string; themes: ThemeRow[] };
export type Offer = { organisation: string; name: string; service_id: string };
export type Alike = { theme: string; ages: string[]; form: string; municipalities: string[]; services: Offer[] };
export type Coverage = {
  columns: Heading[];
  domains: DomainRows[];
  services: number;
  alike: Alike[];
  municipalities: string[];
  sites: Heading[];
};

/** Which services count; an empty text leaves nothing out. */
export type Scope = { municipality: string; age: string; form: string; site: string };

/** The question to the centre as it stands in an address. */
export function asQuery(by: Columns, scope: Scope): string {
  const query = new URLSearchParams({ by });
  for (const [name, value] of Object.entries(scope)) if (value !== "") query.set(name, value);
  return query.toString();
}

/** A row of a domain: the sum of nothing, only how many of its themes have an offer. */
export function covered(rows: DomainRows): number {
  return rows.themes.filter((row) => row.total > 0).length;
}

/** The themes without any offer here, those that exist elsewhere first. */
export function gaps(coverage: Coverage): ThemeRow[] {
  const empty = coverage.domains.flatMap((domain) => domain.themes.filter((row) => row.total === 0));
  return empty.sort((a, b) => b.everywhere - a.everywhere);
}

/** How dark a cell is: 0 for nothing, 1, 2 for two or three, 3 for more. */
export function depth(count: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  if (count === 1) return 1;
  return count < 4 ? 2 : 3;
}
