import Ear from "@lucide/svelte/icons/ear";
import FileText from "@lucide/svelte/icons/file-text";
import MessageCircleReply from "@lucide/svelte/icons/message-circle-reply";
import Phone from "@lucide/svelte/icons/phone";
import SearchX from "@lucide/svelte/icons/search-x";
import Signpost from "@lucide/svelte/icons/signpost";
import type { OutcomeEntry } from "../../src/bindings/types";
import type { Icon } from "../../src/icons/themes";

export type OutcomeGroup = { id: "first" | "here" | "onwards" | "stuck" | "other"; outcomes: OutcomeEntry[] };

/** How most conversations end, as on the tally sheet; listening is as good an end as any. */
const first = ["answered", "listened", "information-given", "referred-partner", "handed-to-backup", "no-offer-found"];

const order: readonly { id: OutcomeGroup["id"]; codes: readonly string[] }[] = [
  { id: "first", codes: first },
  {
    id: "here",
    codes: ["several-options-visitor-decides", "admin-help-given", "rights-explored", "clarified", "looked-up-later"],
  },
  {
    id: "onwards",
    codes: [
      "referred-inside",
      "referred-outside",
      "referred-helpline",
      "appointment-made",
      "activity-registered",
      "round-table-proposed",
    ],
  },
  { id: "stuck", codes: ["offer-not-available", "language-barrier", "visitor-stopped", "not-recorded"] },
];

/** Outcomes as a volunteer thinks of them: what mostly happens, then done here, sent onwards, stuck. */
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

const icons: Readonly<Record<string, Icon>> = {
  answered: MessageCircleReply,
  listened: Ear,
  "information-given": FileText,
  "referred-partner": Signpost,
  "handed-to-backup": Phone,
  "no-offer-found": SearchX,
};

/** The pictogram of an outcome that stands first. */
export function outcomeIcon(code: string): Icon | undefined {
  return icons[code];
}
