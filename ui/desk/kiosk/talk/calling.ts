import type { BellCall } from "../../../src/bindings/types";
import type { MessageId } from "../../../src/bindings/messages";

/** While somebody was asked to come, every door to a person says what came of it. */
const CALLING: Partial<Record<BellCall, MessageId>> = {
  shown: "call-shown",
  later: "call-later",
  coming: "call-coming",
};

/** What a door to a person says; null while nobody was asked or the answer is not there yet. */
export function callingWords(call: BellCall): MessageId | null {
  return CALLING[call] ?? null;
}
