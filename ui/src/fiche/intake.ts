import type { Fiche } from "../bindings/types";
import type { MessageId } from "../bindings/messages";
import { publicText } from "../i18n/language";
import type { Translator } from "../i18n/translator";

type Ways = Pick<Fiche, "intake_modes">;

/** The easiest for a family first. */
const EASE = ["own-open-door", "walk-in", "call-first", "appointment-only", "online-form", "accepts-warm-referral"];
/** Where somebody who walks in has no need to ring, ringing is told as what one can do too. */
const ALSO: Record<string, MessageId> = {
  "call-first": "fiche-also-call",
  "appointment-only": "fiche-also-appointment",
};

/**
 * The ways a service receives people, the easiest first. Whoever keeps an own door takes nobody who
 * is sent, whatever else the fiche says.
 */
export function intakeModes(fiche: Ways): string[] {
  const ease = (mode: string) => (EASE.includes(mode) ? EASE.indexOf(mode) : EASE.length);
  const modes = [...fiche.intake_modes].sort((one, other) => ease(one) - ease(other));
  return modes[0] === "own-open-door" ? modes.filter((mode) => mode !== "accepts-warm-referral") : modes;
}

/** Whether a family gets in through somebody else only: then it has nothing of a number. */
export function throughUs({ intake_modes: modes }: Ways): boolean {
  const open = modes.includes("walk-in") || modes.includes("own-open-door");
  return !open && (modes.includes("professional-only") || modes.includes("via-gate"));
}

/** A way to get in, in words that fit the first one. */
export type Way = { mode: string; words: string };

/** The ways in as a family reads them: none of them speaks against another. */
export function waysIn(fiche: Ways, tr: Translator): Way[] {
  const closed = throughUs(fiche);
  const modes = intakeModes(fiche).filter((mode, _, all) => {
    if (closed) return mode === "professional-only" || mode === "via-gate";
    return mode !== "by-agreement" || all.length === 1;
  });
  const free = modes[0] === "walk-in" || modes[0] === "own-open-door";
  /* Who may come at all is said before how: nothing else speaks against it then. */
  if (!free) modes.sort((one, other) => Number(other === "members-only") - Number(one === "members-only"));
  return modes.map((mode, index) => {
    const also = free && index > 0 ? ALSO[mode] : undefined;
    return { mode, words: also ? tr.text(also) : publicText(tr, "intake-mode", mode) };
  });
}
