import Baby from "@lucide/svelte/icons/baby";
import Blocks from "@lucide/svelte/icons/blocks";
import CalendarHeart from "@lucide/svelte/icons/calendar-heart";
import GraduationCap from "@lucide/svelte/icons/graduation-cap";
import HeartPulse from "@lucide/svelte/icons/heart-pulse";
import Lightbulb from "@lucide/svelte/icons/lightbulb";
import MessageCircleHeart from "@lucide/svelte/icons/message-circle-heart";
import Moon from "@lucide/svelte/icons/moon";
import Puzzle from "@lucide/svelte/icons/puzzle";
import School from "@lucide/svelte/icons/school";
import Smartphone from "@lucide/svelte/icons/smartphone";
import Sun from "@lucide/svelte/icons/sun";
import TreePalm from "@lucide/svelte/icons/tree-palm";
import UsersRound from "@lucide/svelte/icons/users-round";
import { domainCake, themeIcon, type Cake, type Icon } from "../../../src/icons/themes";
import { label, publicLabel, t } from "../../../src/i18n/index.svelte";
import { app } from "../../state/app.svelte";
import { domainOf } from "../../state/themes";
import type { PartOfWeek, Wish, WishKind } from "./wish.svelte";

/** An answer with its picture and what it is called. */
export type Answer<Id extends string = string> = { id: Id; icon: Icon; cake: Cake; name: string };

const KIND: Record<WishKind, [Icon, Cake]> = {
  missing: [Puzzle, "apricot"],
  activity: [Lightbulb, "honey"],
  other: [MessageCircleHeart, "sky"],
};
const AGE: Record<string, [Icon, Cake]> = {
  prenatal: [HeartPulse, "rose"],
  "age-0-3": [Baby, "apricot"],
  "age-3-6": [Blocks, "honey"],
  "age-6-12": [School, "sage"],
  "age-12-18": [Smartphone, "sky"],
  "age-18-24": [GraduationCap, "plum"],
};
const PART: Record<PartOfWeek, [Icon, Cake]> = {
  "weekday-day": [Sun, "honey"],
  "weekday-evening": [Moon, "plum"],
  weekend: [CalendarHeart, "rose"],
  "school-holiday": [TreePalm, "sage"],
};

export function kindOf(id: WishKind): Answer<WishKind> {
  const [icon, cake] = KIND[id];
  return { id, icon, cake, name: t(`tell-${id}`) };
}

export function ageOf(id: string): Answer {
  const [icon, cake] = AGE[id] ?? [UsersRound, "rose"];
  return { id, icon, cake, name: label("age-band", id) };
}

export function partOf(id: PartOfWeek): Answer {
  const [icon, cake] = PART[id];
  return { id, icon, cake, name: t(`tell-when-${id}`) };
}

/** A theme, or a whole domain. */
export function themeOf(id: string): Answer {
  return { id, icon: themeIcon(id), cake: domainCake(domainOf(app.vocabulary, id)), name: publicLabel("theme", id) };
}

/** What was chosen, in the order in which it was asked. */
export function saidOf({ kind, theme, domain, age, when }: Wish): Answer[] {
  const about = theme ?? domain;
  return [
    ...(kind === null ? [] : [kindOf(kind)]),
    ...(about === null ? [] : [themeOf(about)]),
    ...(age === null ? [] : [ageOf(age)]),
    ...(kind === "activity" && when !== null ? [partOf(when)] : []),
  ];
}
