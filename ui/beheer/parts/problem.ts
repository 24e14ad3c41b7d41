import { translator } from "../../src/i18n/index.svelte";
import { codeOf } from "../api";

const KNOWN = new Set(["offline", "denied", "not-found", "too-many", "busy", "invalid-input", "too-large", "changed-meanwhile"]);

/** The sentence for what was thrown; codes of a newer centre get the general one. */
export function problemText(problem: unknown): string {
  const code = codeOf(problem);
  return translator().text(KNOWN.has(code) ? `beheer-problem-${code}` : "beheer-problem-internal");
}
