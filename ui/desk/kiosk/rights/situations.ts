import Baby from "@lucide/svelte/icons/baby";
import Backpack from "@lucide/svelte/icons/backpack";
import CircleQuestionMark from "@lucide/svelte/icons/circle-question-mark";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import HandCoins from "@lucide/svelte/icons/hand-coins";
import HeartHandshake from "@lucide/svelte/icons/heart-handshake";
import MapPinHouse from "@lucide/svelte/icons/map-pin-house";
import Signpost from "@lucide/svelte/icons/signpost";
import Sprout from "@lucide/svelte/icons/sprout";
import type { Cake, Icon } from "../../../src/icons/themes";

type Look = { icon: Icon; cake: Cake };

const LOOKS: Record<string, Look> = {
  expecting: { icon: Sprout, cake: "sage" },
  baby: { icon: Baby, cake: "apricot" },
  school: { icon: Backpack, cake: "honey" },
  care: { icon: HeartHandshake, cake: "rose" },
  income: { icon: HandCoins, cake: "plum" },
  apart: { icon: Signpost, cake: "sky" },
  new: { icon: MapPinHouse, cake: "apricot" },
  young: { icon: GraduationCap, cake: "sage" },
};

/** The picture and the colour of a situation. */
export function lookOf(situation: string): Look {
  return LOOKS[situation] ?? { icon: CircleQuestionMark, cake: "honey" };
}
