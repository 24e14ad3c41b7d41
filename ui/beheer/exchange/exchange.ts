import { formatDay } from "../../src/i18n/format";
import type { Translator } from "../../src/i18n/translator";

export type Fault = {
  code: string;
  path: string | null;
  line: number | null;
  column: number | null;
  given: string | null;
  expected: string | null;
};
export type FileSummary = { number: number; name: string; format: string | null; rows: number | null; fault: Fault | null };
export type Column = { header: string; field: string | null; samples: string[] };
export type Sheet = { number: number; columns: Column[] };
export type FieldInfo = { id: string; group: string; needed: boolean; several: boolean };
export type KindCount = { kind: string; count: number };
export type Counts = {
  new: number;
  changed: number;
  changes: number;
  unchanged: number;
  warnings: number;
  errors: number;
  pairs: number;
  undecided: number;
  new_by_kind: KindCount[];
  changed_by_kind: KindCount[];
};
export type FieldLine = { kind: string; field: string; before: string | null; after: string | null };
export type Finding = {
  field: string;
  column: string | null;
  reason: string;
  given: string | null;
  expected: string | null;
  refuses: boolean;
};
export type Line = {
  kind: string;
  id: string | null;
  name: string;
  context: string;
  file: string | null;
  sheet: string | null;
  row: number | null;
  line: number | null;
  path: string | null;
  fields: FieldLine[];
  more: number;
  findings: Finding[];
};
export type Tab = "errors" | "warnings" | "changed" | "new" | "unchanged";
export type Likeness = { code: string; shared: string | null };
export type Side = { id: string; name: string; context: string; places: string[]; phones: string[]; is_new: boolean };
export type Pair = {
  kind: string;
  score: number;
  likenesses: Likeness[];
  kept: Side;
  other: Side;
  fields: { field: string; kept: string; other: string; side: WhichSide }[];
  same: boolean | null;
};
export type WhichSide = "kept" | "other";
export type Choice = {
  kind: string;
  kept: string;
  other: string;
  same: boolean | null;
  sides: Record<string, WhichSide>;
};
export type Preview = {
  draft_id: string;
  expires: string;
  files: FileSummary[];
  sheets: Sheet[];
  notes: { file: string; fault: Fault }[];
  fields: FieldInfo[];
  counts: Counts;
  page: { tab: Tab; total: number; lines: Line[] };
  pairs: Pair[];
  outcome: string;
  ready: boolean;
};
export type Taken = { counts: Counts; records: number };
export type TwinPage = { total: number; pairs: Pair[] };

export const TABS: readonly Tab[] = ["new", "changed", "unchanged", "warnings", "errors"];

/** The label of a column of a record: ours where there is one, else its own name. Pure. */
export function columnLabel(tr: Translator, column: string): string {
  const id = `exchange-column-${column}`;
  return tr.has(id) ? tr.text(id) : column.replaceAll("_", " ");
}

/** The lists of codes that a column can hold; a feature of a record may be of any of several. */
const CODES: Record<string, readonly string[]> = {
  capacity: ["capacity"],
  verified_method: ["verified-method"],
  anonymous: ["anonymous"],
  actor_type: ["actor-type"],
  "attribute *": ["theme", "age-band", "intake-mode", "offer-form", "public"],
};

/** What stands in a field, in words where it is a code or a day. Pure. */
export function valueLabel(tr: Translator, line: { kind: string; field: string }, value: string): string {
  const lists = CODES[line.field === "*" ? `${line.kind} *` : line.field] ?? [];
  const id = lists.map((list) => `${list}-${value}`).find((known) => tr.has(known));
  if (id !== undefined) return tr.text(id);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, "short", tr) : value;
}

/** The label of a kind of record. Pure. */
export function kindLabel(tr: Translator, kind: string): string {
  const id = `exchange-kind-${kind}`;
  return tr.has(id) ? tr.text(id) : kind.replaceAll("_", " ");
}

/** "12 organisaties" is not told apart by number here: "Organisatie 12 · Dienst 30". Pure. */
export function kindCounts(tr: Translator, counts: readonly KindCount[]): string {
  return counts.map(({ kind, count }) => `${kindLabel(tr, kind)} ${count}`).join(" · ");
}

/** The sentence for what was found in a field; codes of a newer centre get their own name. Pure. */
export function findingText(tr: Translator, finding: Finding): string {
  const id = `import-reason-${finding.reason}`;
  const column = finding.column ?? columnLabel(tr, finding.field);
  if (!tr.has(id)) return `${column}: ${finding.reason}`;
  return tr.text(id, { column, given: finding.given ?? "", expected: finding.expected ?? "" });
}

/** The sentence for what is wrong with a file. Pure. */
export function faultText(tr: Translator, fault: Fault): string {
  const id = `import-file-${fault.code}`;
  if (!tr.has(id)) return fault.code;
  return tr.text(id, { given: fault.given ?? "", expected: fault.expected ?? "", path: fault.path ?? "" });
}

/** The fields that a new row cannot do without and that no column has. Pure. */
export function missingFields(fields: readonly FieldInfo[], columns: readonly (string | null)[]): string[] {
  return fields.filter((field) => field.needed && !columns.includes(field.id)).map((field) => field.id);
}

/** The choice of somebody about a pair, as it is sent. Pure. */
export function choiceOf(pair: Pair, same: boolean | null, sides: Record<string, WhichSide>): Choice {
  return { kind: pair.kind, kept: pair.kept.id, other: pair.other.id, same, sides };
}

/** The sides as they are set out at first. Pure. */
export function sidesOf(pair: Pair): Record<string, WhichSide> {
  return Object.fromEntries(pair.fields.map((field) => [field.field, field.side]));
}
