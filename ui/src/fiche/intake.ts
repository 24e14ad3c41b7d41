import type { Fiche } from "../bindings/types";

/**
 * The ways a service receives people, its own door first. Whoever keeps an own door takes nobody who
 * is sent, whatever else the fiche says.
 */
export function intakeModes(fiche: Pick<Fiche, "intake_modes">): string[] {
  const modes = fiche.intake_modes;
  if (!modes.includes("own-open-door")) return [...modes];
  const others = modes.filter((mode) => mode !== "own-open-door" && mode !== "accepts-warm-referral");
  return ["own-open-door", ...others];
}
