import Backpack from "@lucide/svelte/icons/backpack";
import Footprints from "@lucide/svelte/icons/footprints";
import Headphones from "@lucide/svelte/icons/headphones";
import HeartPulse from "@lucide/svelte/icons/heart-pulse";
import KeySquare from "@lucide/svelte/icons/key-square";
import MessageCircleHeart from "@lucide/svelte/icons/message-circle-heart";
import RockingChair from "@lucide/svelte/icons/rocking-chair";
import Shapes from "@lucide/svelte/icons/shapes";
import Sprout from "@lucide/svelte/icons/sprout";
import type { Cake, Icon } from "../../../src/icons/themes";

/** The ways in that have a page of their own: seven stages of life, and three that need other words. */
export type Way =
  | "expecting"
  | "pregnancy"
  | "wish"
  | "not-parent"
  | "baby"
  | "preschool"
  | "school"
  | "teen"
  | "adult"
  | "parents";

export type WayPage = {
  icon: Icon;
  cake: Cake;
  /** Other ways that begin here. */
  doors?: readonly Way[];
  /** What families ask at this stage, the most asked first. */
  themes: readonly string[];
  /** The first places stand on the page itself: those of these themes that answer best to these words. */
  places?: { themes: readonly string[]; words?: string; most: number };
  /** The age by which what is on is narrowed. */
  age?: string;
  /** Whether what is on in the evening is offered. */
  evenings?: boolean;
  /** Whether young people themselves are shown the way to their own pages. */
  young?: boolean;
};

/** The stages of life, in the order they come; on the first page of the kiosk. */
export const STAGES = ["expecting", "baby", "preschool", "school", "teen", "adult", "parents"] as const satisfies readonly Way[];

/*
 * No picture of a baby but where there is one, and none where there may never be one. The ways of who
 * wants a child and of who has none ask nothing about an age and show nothing to do with children. One
 * theme holds both, who wants a child and who does not: so neither leads to it, and each shows the one
 * place that answers its own words best.
 */
export const WAYS: Readonly<Record<Way, WayPage>> = {
  expecting: { icon: Sprout, cake: "sage", doors: ["pregnancy", "wish", "not-parent"], themes: [], young: true },
  pregnancy: {
    icon: HeartPulse,
    cake: "rose",
    themes: [
      "prenatal-perinatal-care",
      "prenatal-parenthood",
      "maternity-home-help",
      "maternity-nursing",
      "short-maternity-stay",
      "multiple-births",
      "teen-parenthood",
      "material-aid",
      "rights-exploration",
    ],
    places: { themes: ["prenatal-perinatal-care", "prenatal-parenthood"], most: 4 },
    age: "prenatal",
  },
  wish: {
    icon: Sprout,
    cake: "sage",
    themes: ["couple-relationship", "low-threshold-therapy", "primary-care"],
    places: { themes: ["fertility-contraception"], words: "kinderwens", most: 1 },
  },
  "not-parent": {
    icon: MessageCircleHeart,
    cake: "sky",
    themes: ["low-threshold-therapy", "primary-care", "couple-relationship"],
    places: { themes: ["fertility-contraception"], words: "ongepland zwanger", most: 1 },
  },
  baby: {
    icon: Footprints,
    cake: "apricot",
    themes: [
      "baby-toddler-care",
      "preventive-consultation",
      "sleep-crying",
      "breast-infant-feeding",
      "play-and-meeting",
      "vaccination",
      "toilet-training",
      "limits-behaviour",
      "growth-package",
      "material-aid",
      "postpartum-depression",
      "childcare-fees",
    ],
    age: "age-0-3",
  },
  preschool: {
    icon: Shapes,
    cake: "honey",
    themes: [
      "preschool-participation",
      "school-choice-enrolment",
      "out-of-school-care",
      "toilet-training",
      "limits-behaviour",
      "language-stimulation",
      "culture-young-children",
      "toy-library",
      "child-development",
      "holiday-care",
    ],
    age: "age-3-6",
  },
  school: {
    icon: Backpack,
    cake: "sky",
    themes: [
      "homework-study-support",
      "out-of-school-care",
      "holiday-care",
      "playground-holiday-activities",
      "sport",
      "bullying",
      "school-costs",
      "leisure-pass",
      "adhd-autism-sensitivity",
      "primary-to-secondary",
    ],
    age: "age-6-12",
  },
  teen: {
    icon: Headphones,
    cake: "plum",
    themes: [
      "screens-gaming-gambling",
      "child-youth-mental-health",
      "alcohol-tobacco-drugs",
      "bullying",
      "truancy-dropout",
      "youth-work",
      "teen-space",
      "study-grants",
      "parenting-course",
    ],
    places: { themes: ["parents-of-teens"], most: 4 },
    age: "age-12-18",
    evenings: true,
    young: true,
  },
  adult: {
    icon: KeySquare,
    cake: "sage",
    themes: [
      "independent-living",
      "employment",
      "study-grants",
      "study-space",
      "housing",
      "youth-information",
      "low-threshold-therapy",
      "affordable-care",
      "adult-learning",
    ],
    young: true,
  },
  parents: {
    icon: RockingChair,
    cake: "rose",
    themes: [
      "parenting-question",
      "parent-group",
      "couple-relationship",
      "separation",
      "single-parenthood",
      "blended-families",
      "fathers",
      "parent-mental-health",
      "babysitting",
      "informal-care",
      "meeting-place",
      "family-events",
    ],
    evenings: true,
  },
};
