import CalendarDays from "@lucide/svelte/icons/calendar-days";
import DoorOpen from "@lucide/svelte/icons/door-open";
import FerrisWheel from "@lucide/svelte/icons/ferris-wheel";
import MessageCircleHeart from "@lucide/svelte/icons/message-circle-heart";
import MoonStar from "@lucide/svelte/icons/moon-star";
import Scale from "@lucide/svelte/icons/scale";
import WalletCards from "@lucide/svelte/icons/wallet-cards";
import type { Cake, Icon } from "./themes";

/** What a visitor can do at once: the same picture and colour wherever it is offered. */
export type EntryLook = { icon: Icon; cake: Cake };

/** The pictures of the entries; each has its own, and no theme and no way in has it. */
export const ENTRIES = {
  calendar: { icon: CalendarDays, cake: "honey" },
  evening: { icon: MoonStar, cake: "plum" },
  grandchild: { icon: FerrisWheel, cake: "sage" },
  open: { icon: DoorOpen, cake: "sky" },
  rights: { icon: Scale, cake: "plum" },
  card: { icon: WalletCards, cake: "sage" },
  tell: { icon: MessageCircleHeart, cake: "apricot" },
} as const satisfies Record<string, EntryLook>;
