import { translator } from "../../src/i18n/index.svelte";
import { ApiError } from "../api";

/** The sentence for a field that was refused; nothing when it was another, or none. */
export function fieldError(problem: unknown, field: string): string | undefined {
  if (!(problem instanceof ApiError) || problem.field !== field) return undefined;
  const id = `beheer-desk-refused-${field.replace(/\[\d+\]/g, "").replaceAll(/[._]/g, "-")}`;
  const tr = translator();
  return tr.text(tr.has(id) ? id : "beheer-problem-invalid-input");
}

/** Whether a refusal is told beside one of these fields, so that it need not be told below. */
export function isToldAt(problem: unknown, fields: readonly string[]): boolean {
  return problem instanceof ApiError && fields.includes(problem.field);
}
