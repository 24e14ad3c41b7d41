import HeartHandshake from "@lucide/svelte/icons/heart-handshake";
import ListChecks from "@lucide/svelte/icons/list-checks";
import MessageSquareQuote from "@lucide/svelte/icons/message-square-quote";

/** About this theme the program has a card of its own, also in a house without cards. */
export const CONCERN = "child-abuse-concern";

/** The picture of a type of card; a type we do not know yet is shown as an answer. */
export function cardIcon(type: string): typeof ListChecks {
  if (type === "procedure") return ListChecks;
  return type === "concern" ? HeartHandshake : MessageSquareQuote;
}
