import type { OutcomeEntry } from "../../src/bindings/types";

export type OutcomeGroup = { id: "here" | "onwards" | "stuck" | "other"; outcomes: OutcomeEntry[] };

const order: readonly { id: OutcomeGroup["id"]; codes: readonly string[] }[] = [
  {
    id: "here",
    codes: [
      "answered",
      "listened",
      "information-given",
      "clarified",
      "admin-help-given",
      "rights-explored",
      "looked-up-later",
      "several-options-visitor-decides",
    ],
  },
  {
    id: "onwards",
    codes: [
      "referred-partner",
      "referred-inside",
      "appointment-made",
      "activity-registered",
      "handed-to-backup",
      "referred-outside",
      "referred-helpline",
      "round-table-proposed",
    ],
  },
  { id: "stuck", codes: ["no-offer-found", "offer-not-available", "language-barrier", "visitor-stopped"] },
];

/** Outcomes as a volunteer thinks of them: done here, sent onwards, stuck; whatever is left comes last. */
export function groupOutcomes(outcomes: readonly OutcomeEntry[]): OutcomeGroup[] {
  const left = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const groups: OutcomeGroup[] = order.map(({ id, codes }) => ({
    id,
    outcomes: codes.flatMap((code) => {
      const outcome = left.get(code);
      left.delete(code);
      return outcome ? [outcome] : [];
    }),
  }));
  if (left.size > 0) groups.push({ id: "other", outcomes: [...left.values()] });
  return groups.filter((group) => group.outcomes.length > 0);
}
