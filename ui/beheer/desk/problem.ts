import { translator } from "../../src/i18n/index.svelte";
import { ApiError } from "../api";

/** The sentence for what was refused, where there is one for that field. */
export function refusalText(problem: unknown): string | undefined {
  if (!(problem instanceof ApiError)) return undefined;
  const id = `beheer-desk-refused-${problem.field.replace(/\[\d+\]/g, "").replaceAll(/[._]/g, "-")}`;
  return translator().has(id) ? translator().text(id) : undefined;
}

/** The sentence for a field that was refused; nothing when it was another, or none. */
export function fieldError(problem: unknown, field: string): string | undefined {
  if (!isToldAt(problem, [field])) return undefined;
  return refusalText(problem) ?? translator().text("beheer-problem-invalid-input");
}

/** Whether a refusal is told beside one of these fields, so that it need not be told below. */
export function isToldAt(problem: unknown, fields: readonly string[]): boolean {
  return problem instanceof ApiError && fields.includes(problem.field);
}
