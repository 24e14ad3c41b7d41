import DoorOpen from "@lucide/svelte/icons/door-open";
import Footprints from "@lucide/svelte/icons/footprints";
import KeyRound from "@lucide/svelte/icons/key-round";
import MessageCircleHeart from "@lucide/svelte/icons/message-circle-heart";
import PhoneCall from "@lucide/svelte/icons/phone-call";
import UserRoundCheck from "@lucide/svelte/icons/user-round-check";
import UsersRound from "@lucide/svelte/icons/users-round";
import type { Icon } from "../../src/icons/themes";

type Look = { icon: Icon; tone: "good" | "plum" | "careful" };

const LOOKS: Readonly<Record<string, Look>> = {
  ticket: { icon: MessageCircleHeart, tone: "good" },
  "walk-in": { icon: DoorOpen, tone: "good" },
  "call-first": { icon: PhoneCall, tone: "plum" },
  door: { icon: Footprints, tone: "plum" },
  gate: { icon: KeyRound, tone: "careful" },
  professional: { icon: UserRoundCheck, tone: "careful" },
  members: { icon: UsersRound, tone: "careful" },
};

/** The picture and the colour of how a service receives people. Pure. */
export function lookOf(manner: string): Look {
  return LOOKS[manner] ?? { icon: PhoneCall, tone: "plum" };
}
