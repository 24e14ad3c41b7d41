import Baby from "@lucide/svelte/icons/baby";
import Backpack from "@lucide/svelte/icons/backpack";
import Blocks from "@lucide/svelte/icons/blocks";
import BriefcaseBusiness from "@lucide/svelte/icons/briefcase-business";
import CircleQuestionMark from "@lucide/svelte/icons/circle-question-mark";
import Gem from "@lucide/svelte/icons/gem";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import HandCoins from "@lucide/svelte/icons/hand-coins";
import HeartHandshake from "@lucide/svelte/icons/heart-handshake";
import KeyRound from "@lucide/svelte/icons/key-round";
import Languages from "@lucide/svelte/icons/languages";
import MapPinHouse from "@lucide/svelte/icons/map-pin-house";
import School from "@lucide/svelte/icons/school";
import Signpost from "@lucide/svelte/icons/signpost";
import Sprout from "@lucide/svelte/icons/sprout";
import Stethoscope from "@lucide/svelte/icons/stethoscope";
import Wallet from "@lucide/svelte/icons/wallet";
import type { Cake, Icon } from "../../../src/icons/themes";

type Look = { icon: Icon; cake: Cake };

const SITUATIONS: Record<string, Look> = {
  expecting: { icon: Sprout, cake: "sage" },
  baby: { icon: Baby, cake: "apricot" },
  school: { icon: Backpack, cake: "honey" },
  care: { icon: HeartHandshake, cake: "rose" },
  income: { icon: HandCoins, cake: "plum" },
  apart: { icon: Signpost, cake: "sky" },
  new: { icon: MapPinHouse, cake: "apricot" },
  young: { icon: GraduationCap, cake: "sage" },
};

const QUESTIONS: Record<string, Look> = {
  married: { icon: Gem, cake: "rose" },
  childcare: { icon: Blocks, cake: "apricot" },
  low: { icon: Wallet, cake: "plum" },
  work: { icon: BriefcaseBusiness, cake: "sky" },
  primary: { icon: School, cake: "honey" },
  rent: { icon: KeyRound, cake: "sage" },
  unpaid: { icon: HandCoins, cake: "plum" },
  insured: { icon: Stethoscope, cake: "rose" },
  schoolchild: { icon: Backpack, cake: "honey" },
  dutch: { icon: Languages, cake: "sky" },
  student: { icon: GraduationCap, cake: "sage" },
};

const OTHER: Look = { icon: CircleQuestionMark, cake: "honey" };

/** The picture and the colour of a situation. */
export function lookOf(situation: string): Look {
  return SITUATIONS[situation] ?? OTHER;
}

/** The picture and the colour of what a question is about. */
export function questionLook(question: string): Look {
  return QUESTIONS[question] ?? OTHER;
}
