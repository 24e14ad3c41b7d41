import Baby from "@lucide/svelte/icons/baby";
import Backpack from "@lucide/svelte/icons/backpack";
import Feather from "@lucide/svelte/icons/feather";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import HeartPlus from "@lucide/svelte/icons/heart-plus";
import RockingChair from "@lucide/svelte/icons/rocking-chair";
import Shapes from "@lucide/svelte/icons/shapes";
import Smartphone from "@lucide/svelte/icons/smartphone";
import Sprout from "@lucide/svelte/icons/sprout";
import Star from "@lucide/svelte/icons/star";
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
  /** Whether what is on is offered, narrowed by the age where there is one. */
  calendar?: boolean;
  age?: string;
  /** Whether what is on in the evening is offered. */
  evenings?: boolean;
  /** Whether what is on for children is offered to who takes a grandchild along. */
  grandchild?: boolean;
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
    icon: HeartPlus,
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
    calendar: true,
    age: "prenatal",
  },
  wish: {
    icon: Star,
    cake: "sage",
    themes: ["couple-relationship", "low-threshold-therapy", "primary-care"],
    places: { themes: ["fertility-contraception"], words: "kinderwens", most: 1 },
  },
  "not-parent": {
    icon: Feather,
    cake: "sky",
    themes: ["low-threshold-therapy", "primary-care", "couple-relationship"],
    places: { themes: ["fertility-contraception"], words: "ongepland zwanger", most: 1 },
  },
  baby: {
    icon: Baby,
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
    calendar: true,
    age: "age-0-3",
  },
  preschool: {
    icon: Shapes,
    cake: "honey",
    themes: [
      "play-and-meeting",
      "playground-holiday-activities",
      "child-friendly-space",
      "toy-library",
      "culture-young-children",
      "preschool-participation",
      "school-choice-enrolment",
      "out-of-school-care",
      "toilet-training",
      "limits-behaviour",
      "language-stimulation",
      "child-development",
      "holiday-care",
    ],
    calendar: true,
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
    calendar: true,
    age: "age-6-12",
  },
  teen: {
    icon: Smartphone,
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
    calendar: true,
    age: "age-12-18",
    evenings: true,
    young: true,
  },
  adult: {
    icon: GraduationCap,
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
      "parent-mental-health",
      "couple-relationship",
      "separation",
      "single-parenthood",
      "blended-families",
      "fathers",
      "informal-care",
      "play-and-meeting",
      "family-events",
      "meeting-place",
      "babysitting",
    ],
    calendar: true,
    evenings: true,
    grandchild: true,
  },
};
