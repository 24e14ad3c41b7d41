import Accessibility from "@lucide/svelte/icons/accessibility";
import Baby from "@lucide/svelte/icons/baby";
import BookOpenText from "@lucide/svelte/icons/book-open-text";
import Bus from "@lucide/svelte/icons/bus";
import DoorClosed from "@lucide/svelte/icons/door-closed";
import HatGlasses from "@lucide/svelte/icons/hat-glasses";
import House from "@lucide/svelte/icons/house";
import Languages from "@lucide/svelte/icons/languages";
import Laptop from "@lucide/svelte/icons/laptop";
import MessageSquareText from "@lucide/svelte/icons/message-square-text";
import MoonStar from "@lucide/svelte/icons/moon-star";
import PiggyBank from "@lucide/svelte/icons/piggy-bank";
import UsersRound from "@lucide/svelte/icons/users-round";
import type { Icon } from "./themes";

/** What an interpreter can be asked for; without this need a language says nothing. */
export const INTERPRETER = "interpreter";

/** What can help to receive somebody well, each with a picture, in the order of the vocabulary. */
export const NEEDS: readonly (readonly [code: string, icon: Icon])[] = [
  [INTERPRETER, Languages],
  ["simple-language", MessageSquareText],
  ["help-reading", BookOpenText],
  ["help-online", Laptop],
  ["private-space", DoorClosed],
  ["child-care-during-talk", Baby],
  ["step-free-access", Accessibility],
  ["transport", Bus],
  ["accompaniment", UsersRound],
  ["anonymity", HatGlasses],
  ["low-cost", PiggyBank],
  ["evening-weekend", MoonStar],
  ["at-home", House],
];
