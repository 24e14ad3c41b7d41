import { ask } from "../api";

/** An organisation and how its link stands. */
export type Partner = {
  organisation_id: string;
  name: string;
  services: number;
  made_day: string | null;
  revoked: boolean;
};
export type NewLink = { address: string; qr: { size: number; path: string } };

const part = encodeURIComponent;

/** What the list of partners asks the centre. A partner reaches the centre as the coordinator does. */
export const partners = {
  all: () => ask<Partner[]>("GET", "partners"),
  make: (partner: Partner) =>
    ask<NewLink>("POST", `partners/${part(partner.organisation_id)}/link`, { address: location.origin }),
  renew: (partner: Partner) =>
    ask<NewLink>("POST", `partners/${part(partner.organisation_id)}/renew`, { address: location.origin }),
  revoke: (partner: Partner) => ask<undefined>("POST", `partners/${part(partner.organisation_id)}/revoke`),
};

/** Whether the link of an organisation opens its page. */
export function works(partner: Partner): boolean {
  return partner.made_day !== null && !partner.revoked;
}

/** Those whose name holds every word of the text; without words, those that have services. Pure. */
export function found(all: readonly Partner[], text: string): Partner[] {
  const words = folded(text).split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return all.filter((partner) => partner.services > 0 || partner.made_day !== null);
  return all.filter((partner) => words.every((word) => folded(partner.name).includes(word)));
}

function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
