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
import type { Icon } from "../../src/icons/themes";

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

const NO_INTERPRETER = ["nl", "nl-simple", "not-asked"];

/** The languages an interpreter can be asked for, the one that this visitor reads in first. */
export function interpreterLanguages(all: readonly string[], locale: string): string[] {
  const own = locale.split("-")[0] ?? locale;
  const offered = all.filter((code) => !NO_INTERPRETER.includes(code));
  return offered.includes(own) ? [own, ...offered.filter((code) => code !== own)] : offered;
}

/** The needs with this one put on or taken off, in the order of the vocabulary. */
export function toggled(needs: readonly string[], code: string): string[] {
  const on = new Set(needs);
  if (!on.delete(code)) on.add(code);
  return NEEDS.map(([each]) => each).filter((each) => on.has(each));
}
