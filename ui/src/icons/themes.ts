import Accessibility from "@lucide/svelte/icons/accessibility";
import AlarmClockOff from "@lucide/svelte/icons/alarm-clock-off";
import Apple from "@lucide/svelte/icons/apple";
import Armchair from "@lucide/svelte/icons/armchair";
import ArrowUpRight from "@lucide/svelte/icons/arrow-up-right";
import BadgePercent from "@lucide/svelte/icons/badge-percent";
import Balloon from "@lucide/svelte/icons/balloon";
import Bandage from "@lucide/svelte/icons/bandage";
import Banknote from "@lucide/svelte/icons/banknote";
import Bed from "@lucide/svelte/icons/bed";
import BedSingle from "@lucide/svelte/icons/bed-single";
import BellRing from "@lucide/svelte/icons/bell-ring";
import Bike from "@lucide/svelte/icons/bike";
import Binoculars from "@lucide/svelte/icons/binoculars";
import Birdhouse from "@lucide/svelte/icons/birdhouse";
import Blend from "@lucide/svelte/icons/blend";
import Blocks from "@lucide/svelte/icons/blocks";
import BookA from "@lucide/svelte/icons/book-a";
import BookCheck from "@lucide/svelte/icons/book-check";
import BookOpenText from "@lucide/svelte/icons/book-open-text";
import Brain from "@lucide/svelte/icons/brain";
import Briefcase from "@lucide/svelte/icons/briefcase";
import BriefcaseMedical from "@lucide/svelte/icons/briefcase-medical";
import BrushCleaning from "@lucide/svelte/icons/brush-cleaning";
import Building from "@lucide/svelte/icons/building";
import Bus from "@lucide/svelte/icons/bus";
import CakeSlice from "@lucide/svelte/icons/cake-slice";
import Calculator from "@lucide/svelte/icons/calculator";
import CalendarCheck from "@lucide/svelte/icons/calendar-check";
import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import CalendarHeart from "@lucide/svelte/icons/calendar-heart";
import Cherry from "@lucide/svelte/icons/cherry";
import CigaretteOff from "@lucide/svelte/icons/cigarette-off";
import CircleQuestionMark from "@lucide/svelte/icons/circle-question-mark";
import ClipboardList from "@lucide/svelte/icons/clipboard-list";
import ClipboardPen from "@lucide/svelte/icons/clipboard-pen";
import Clock from "@lucide/svelte/icons/clock";
import CloudMoon from "@lucide/svelte/icons/cloud-moon";
import CloudSun from "@lucide/svelte/icons/cloud-sun";
import CloudSunRain from "@lucide/svelte/icons/cloud-sun-rain";
import Coffee from "@lucide/svelte/icons/coffee";
import Coins from "@lucide/svelte/icons/coins";
import Compass from "@lucide/svelte/icons/compass";
import CookingPot from "@lucide/svelte/icons/cooking-pot";
import Drama from "@lucide/svelte/icons/drama";
import Dumbbell from "@lucide/svelte/icons/dumbbell";
import Ear from "@lucide/svelte/icons/ear";
import Earth from "@lucide/svelte/icons/earth";
import Ellipsis from "@lucide/svelte/icons/ellipsis";
import Eye from "@lucide/svelte/icons/eye";
import FaceSlightlySmiling from "@lucide/svelte/icons/face-slightly-smiling";
import Flower2 from "@lucide/svelte/icons/flower-2";
import Gamepad2 from "@lucide/svelte/icons/gamepad-2";
import Gavel from "@lucide/svelte/icons/gavel";
import Globe from "@lucide/svelte/icons/globe";
import Guitar from "@lucide/svelte/icons/guitar";
import Hand from "@lucide/svelte/icons/hand";
import HandCoins from "@lucide/svelte/icons/hand-coins";
import HandHeart from "@lucide/svelte/icons/hand-heart";
import HandHelping from "@lucide/svelte/icons/hand-helping";
import HandPlatter from "@lucide/svelte/icons/hand-platter";
import Handshake from "@lucide/svelte/icons/handshake";
import Heart from "@lucide/svelte/icons/heart";
import HeartHandshake from "@lucide/svelte/icons/heart-handshake";
import HeartPulse from "@lucide/svelte/icons/heart-pulse";
import Hourglass from "@lucide/svelte/icons/hourglass";
import House from "@lucide/svelte/icons/house";
import HouseHeart from "@lucide/svelte/icons/house-heart";
import HousePlus from "@lucide/svelte/icons/house-plus";
import Info from "@lucide/svelte/icons/info";
import Kayak from "@lucide/svelte/icons/kayak";
import KeyRound from "@lucide/svelte/icons/key-round";
import KeySquare from "@lucide/svelte/icons/key-square";
import Lamp from "@lucide/svelte/icons/lamp";
import LampDesk from "@lucide/svelte/icons/lamp-desk";
import Landmark from "@lucide/svelte/icons/landmark";
import Languages from "@lucide/svelte/icons/languages";
import Laptop from "@lucide/svelte/icons/laptop";
import LibraryBig from "@lucide/svelte/icons/library-big";
import LifeBuoy from "@lucide/svelte/icons/life-buoy";
import Lightbulb from "@lucide/svelte/icons/lightbulb";
import ListChecks from "@lucide/svelte/icons/list-checks";
import LogIn from "@lucide/svelte/icons/log-in";
import Luggage from "@lucide/svelte/icons/luggage";
import Mailbox from "@lucide/svelte/icons/mailbox";
import Map from "@lucide/svelte/icons/map";
import MapPin from "@lucide/svelte/icons/map-pin";
import Mars from "@lucide/svelte/icons/mars";
import Megaphone from "@lucide/svelte/icons/megaphone";
import MessageCircleQuestionMark from "@lucide/svelte/icons/message-circle-question-mark";
import MessageSquareWarning from "@lucide/svelte/icons/message-square-warning";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import Milk from "@lucide/svelte/icons/milk";
import Music from "@lucide/svelte/icons/music";
import Newspaper from "@lucide/svelte/icons/newspaper";
import NotebookPen from "@lucide/svelte/icons/notebook-pen";
import Palette from "@lucide/svelte/icons/palette";
import Panda from "@lucide/svelte/icons/panda";
import PartyPopper from "@lucide/svelte/icons/party-popper";
import PencilRuler from "@lucide/svelte/icons/pencil-ruler";
import PiggyBank from "@lucide/svelte/icons/piggy-bank";
import Presentation from "@lucide/svelte/icons/presentation";
import Puzzle from "@lucide/svelte/icons/puzzle";
import Rabbit from "@lucide/svelte/icons/rabbit";
import Rainbow from "@lucide/svelte/icons/rainbow";
import ReceiptEuro from "@lucide/svelte/icons/receipt-euro";
import Ribbon from "@lucide/svelte/icons/ribbon";
import Route from "@lucide/svelte/icons/route";
import Ruler from "@lucide/svelte/icons/ruler";
import Salad from "@lucide/svelte/icons/salad";
import School from "@lucide/svelte/icons/school";
import SearchCheck from "@lucide/svelte/icons/search-check";
import ShieldCheck from "@lucide/svelte/icons/shield-check";
import Shirt from "@lucide/svelte/icons/shirt";
import SignpostBig from "@lucide/svelte/icons/signpost-big";
import Sofa from "@lucide/svelte/icons/sofa";
import Soup from "@lucide/svelte/icons/soup";
import Sparkles from "@lucide/svelte/icons/sparkles";
import Speech from "@lucide/svelte/icons/speech";
import Split from "@lucide/svelte/icons/split";
import Stethoscope from "@lucide/svelte/icons/stethoscope";
import Sun from "@lucide/svelte/icons/sun";
import Sunset from "@lucide/svelte/icons/sunset";
import Syringe from "@lucide/svelte/icons/syringe";
import Tent from "@lucide/svelte/icons/tent";
import TentTree from "@lucide/svelte/icons/tent-tree";
import Thermometer from "@lucide/svelte/icons/thermometer";
import TicketPercent from "@lucide/svelte/icons/ticket-percent";
import Toilet from "@lucide/svelte/icons/toilet";
import Toothbrush from "@lucide/svelte/icons/toothbrush";
import ToyBrick from "@lucide/svelte/icons/toy-brick";
import TrafficCone from "@lucide/svelte/icons/traffic-cone";
import TreePalm from "@lucide/svelte/icons/tree-palm";
import Trees from "@lucide/svelte/icons/trees";
import TrendingUp from "@lucide/svelte/icons/trending-up";
import Umbrella from "@lucide/svelte/icons/umbrella";
import UserRound from "@lucide/svelte/icons/user-round";
import UserRoundPlus from "@lucide/svelte/icons/user-round-plus";
import UsersRound from "@lucide/svelte/icons/users-round";
import Volleyball from "@lucide/svelte/icons/volleyball";
import Wallet from "@lucide/svelte/icons/wallet";
import WashingMachine from "@lucide/svelte/icons/washing-machine";
import Waypoints from "@lucide/svelte/icons/waypoints";
import Wind from "@lucide/svelte/icons/wind";
import type { Component } from "svelte";
import type { LucideProps } from "@lucide/svelte";

export type Icon = Component<LucideProps>;

/** The soft colour a domain has on every screen. */
export type Cake = "apricot" | "rose" | "honey" | "sage" | "sky" | "plum";

/**
 * The pictogram of every domain and theme. Chosen with care: nothing with a baby where no baby is
 * sure, no tears and no clenched hands where somebody has worries, and no flag for a language.
 */
const icons: Readonly<Record<string, Icon>> = {
  education: School,
  health: Stethoscope,
  childcare: ToyBrick,
  "mental-wellbeing": FaceSlightlySmiling,
  "culture-sport-youth": Volleyball,
  "socio-economic": PiggyBank,
  "social-cohesion": Coffee,
  parenting: HandHeart,
  "practical-support": HandPlatter,
  "youth-help": Umbrella,
  inclusion: Rainbow,
  integration: Globe,
  "the-house": House,
  "preschool-participation": Palette,
  "school-choice-enrolment": ClipboardPen,
  "homework-study-support": NotebookPen,
  "study-space": LampDesk,
  "pupil-guidance": Compass,
  "primary-to-secondary": ArrowUpRight,
  "home-childcare-preschool": Route,
  "language-stimulation": BookOpenText,
  "school-costs": Banknote,
  "truancy-dropout": AlarmClockOff,
  bullying: MessageSquareWarning,
  "parent-school-relation": MessagesSquare,
  "adult-learning": BookA,
  "preventive-consultation": Ruler,
  vaccination: Syringe,
  "prenatal-perinatal-care": HeartPulse,
  "short-maternity-stay": BedSingle,
  "breast-infant-feeding": Milk,
  "nutrition-movement": Apple,
  overweight: Salad,
  "dental-care": Toothbrush,
  "health-screening": Ear,
  "alcohol-tobacco-drugs": CigaretteOff,
  "screens-gaming-gambling": Gamepad2,
  "first-aid-safety": BriefcaseMedical,
  "fertility-contraception": CalendarHeart,
  "affordable-care": HandCoins,
  "primary-care": Thermometer,
  "baby-toddler-care": Birdhouse,
  "childminder-care": Panda,
  "out-of-school-care": Sunset,
  "holiday-care": Sun,
  "occasional-flexible-care": Hourglass,
  "sick-child-care": Bandage,
  "inclusive-childcare": Rabbit,
  "childcare-fees": ReceiptEuro,
  "childcare-search-desk": SearchCheck,
  "child-youth-mental-health": CloudSun,
  "parent-mental-health": CloudSunRain,
  "postpartum-depression": Flower2,
  "suicide-prevention": LifeBuoy,
  "stress-anxiety": Wind,
  "early-detection-intervention": Binoculars,
  "low-threshold-therapy": Armchair,
  "infant-mental-health": HeartHandshake,
  sport: Bike,
  "culture-young-children": Drama,
  "arts-music-academy": Music,
  "library-reading": LibraryBig,
  "youth-work": Tent,
  "playground-holiday-activities": TreePalm,
  "activities-calendar": Newspaper,
  "leisure-pass": TicketPercent,
  "youth-information": Info,
  "toy-library": Puzzle,
  "child-friendly-space": Trees,
  "teen-space": Sofa,
  "affordable-holidays": Luggage,
  "rights-exploration": ListChecks,
  "growth-package": Wallet,
  "study-grants": BookCheck,
  "income-debt": Calculator,
  housing: KeyRound,
  employment: Briefcase,
  "food-aid": Soup,
  "material-aid": Shirt,
  "admin-digital-help": Laptop,
  "legal-help": Gavel,
  "child-poverty": Coins,
  mobility: Bus,
  "social-tariffs": BadgePercent,
  "meeting-place": CakeSlice,
  "play-and-meeting": Balloon,
  "parent-group": UsersRound,
  neighbourhood: Map,
  loneliness: UserRoundPlus,
  "informal-care": HandHelping,
  "young-carers": Handshake,
  volunteering: Hand,
  "family-events": PartyPopper,
  diversity: Earth,
  radicalisation: Megaphone,
  "parenting-question": CircleQuestionMark,
  "sleep-crying": CloudMoon,
  "toilet-training": Toilet,
  "limits-behaviour": TrafficCone,
  "child-development": TrendingUp,
  "parents-of-teens": Guitar,
  "prenatal-parenthood": CalendarClock,
  "couple-relationship": Heart,
  separation: Split,
  "single-parenthood": UserRound,
  "blended-families": Blend,
  "teen-parenthood": Sparkles,
  fathers: Mars,
  "parenting-course": Presentation,
  "family-care": CookingPot,
  "maternity-home-help": WashingMachine,
  "maternity-nursing": HousePlus,
  "home-volunteers": BellRing,
  "household-help": BrushCleaning,
  "multiple-births": Cherry,
  babysitting: Bed,
  "direct-access-help": LogIn,
  "home-guidance": Lamp,
  "one-family-one-plan": ClipboardList,
  "gatekept-help": ShieldCheck,
  "foster-care": HouseHeart,
  "child-abuse-concern": Eye,
  "youth-own-questions": MessageCircleQuestionMark,
  "family-network-conference": Waypoints,
  "independent-living": KeySquare,
  "special-care-need": Ribbon,
  "disability-support": Accessibility,
  "inclusive-leisure": Kayak,
  "special-education": PencilRuler,
  "adhd-autism-sensitivity": Brain,
  rehabilitation: Dumbbell,
  "dutch-lessons": Speech,
  "civic-integration": Landmark,
  "newcomer-orientation": MapPin,
  "interpreting-translation": Languages,
  "refugee-families": TentTree,
  "childcare-during-lessons": Blocks,
  "opening-hours-contact": Clock,
  "who-does-what": SignpostBig,
  "room-use": Building,
  "activity-registration": CalendarCheck,
  "own-initiative": Lightbulb,
  "feedback-suggestion": Mailbox,
  "other-unclear": Ellipsis,
};

const cakes: Readonly<Record<string, Cake>> = {
  education: "sky",
  health: "sage",
  childcare: "apricot",
  "mental-wellbeing": "plum",
  "culture-sport-youth": "honey",
  "socio-economic": "sage",
  "social-cohesion": "apricot",
  parenting: "rose",
  "practical-support": "sky",
  "youth-help": "honey",
  inclusion: "plum",
  integration: "sky",
  "the-house": "rose",
};

/** The pictogram of a domain or theme; an open question for a code this version does not know. */
export function themeIcon(code: string): Icon {
  return icons[code] ?? CircleQuestionMark;
}

/** Whether this version has a pictogram for a domain or theme. */
export function hasIcon(code: string): boolean {
  return Object.hasOwn(icons, code);
}

/** The colour of a domain; the house's own for a code this version does not know. */
export function domainCake(domain: string): Cake {
  return cakes[domain] ?? "rose";
}
