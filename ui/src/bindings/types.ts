// Made by `cargo xtask bindings` from crates/app and locales/nl-BE. Do not edit.

/** The tag of a locale, such as `nl-BE`. */
export type Locale = string;

/** One thing to know of getting in. */
export type AccessLine = {
  /** What is said. */
  text: Text,
  /** `help`, `steps` or `hindrance`. */
  kind: string,
};

/** What to do on this device. Every locale of staff has a text `escape-do-<code>` for each. */
export type Advice = "app" | "session" | "consoles" | "assigned-access" | "lock-task" | "watch" | "automation" | "ports" | "power" | "report";

/** From and until which age, in months. */
export type AgeRange = {
  /** From. */
  min_months: number | null,
  /** Until. */
  max_months: number | null,
};

/** What the desk heard of a ticket. */
export type AnswerTicketRequest = {
  /** Which ticket. */
  ticket_id: string,
  /** How it ended: `arrived`, `not-arrived`, `not-right`, `full` or `withdrawn`. */
  result: string,
  /** Why it was sent back; with `not-right` only. */
  reason?: string,
};

/** When a family is expected. */
export type AppointmentRequest = {
  /** The day; today or later. */
  day: string,
  /** The time, such as `09:30`. */
  time: string,
  /** How long it takes; half an hour when nothing is said. */
  minutes?: number,
};

/** A locale somebody can choose. */
export type AvailableLocale = {
  /** Its tag. */
  locale: string,
  /** Its name in its own language. */
  name: string,
  /** The direction it is written in. */
  direction: Direction,
  /** Whether a speaker has read it. */
  status: LocaleStatus,
};

/** A professional or a service desk to call. */
export type BackupPerson = {
  /** Who. */
  name: string,
  /** What they are there for. */
  role: string | null,
  /** The number to ring. */
  phone: string | null,
  /** The service they work for. */
  service_id: string | null,
  /** What the house says beside it. */
  note: string | null,
  /** Why they: `theme`, `site`, `channel`, `weekday`, `half-day`; empty when always. */
  why: Array<string>,
  /** The themes and domains they are there for; empty when for everything. */
  themes: Array<string>,
};

/** For what somebody is needed. */
export type BackupRequest = {
  /** What it is about, when that is known. */
  theme?: string,
  /** How the question came in; otherwise the desk's own way. */
  channel?: string,
};

/** Whom to call; in every list stands first who is to be called first. */
export type BackupView = {
  /** Here and now. */
  now: Array<BackupPerson>,
  /** Here and now, when it is about one of their themes; empty when the theme is known. */
  themed: Array<BackupPerson>,
  /** When nobody else answers. */
  fallback: Array<BackupPerson>,
  /** The telephone number of the site, or of the house. */
  house_phone: string | null,
};

/** How the call of this visit stands. */
export type BellCall = "quiet" | "ringing" | "shown" | "coming" | "later" | "nobody" | "unreached";

/** What a kiosk is paired with, once and for ten minutes. */
export type BellInvitation = {
  /** The digits in groups. */
  digits: string,
  /** The same for a hand scanner. */
  qr: Qr | null,
  /** For how many seconds still. */
  seconds: number,
};

/** Somebody at a kiosk wants to talk. */
export type BellRing = {
  /** Which kiosk. */
  kiosk: string,
  /** The language that is read there. */
  language: string | null,
  /** What the family laid in its basket and lets be seen. */
  services: Array<BellService>,
  /** For how many whole minutes. */
  minutes: number,
  /** Whether this desk said that somebody comes: `coming`, `later`, or nothing yet. */
  said: string | null,
  /** In how many seconds it is forgotten. */
  forgotten_in: number,
};

/** A service of a basket. */
export type BellService = {
  /** Its id. */
  service_id: string,
  /** Its name. */
  name: string,
};

/** The services of one domain, by name. */
export type BookletChapter = {
  /** The domain; nothing for services without a theme. */
  domain: string | null,
  /** Its services. */
  services: Array<BookletEntry>,
};

/** A service, in the fewest words. */
export type BookletEntry = {
  /** Its id. */
  service_id: string,
  /** What it is called. */
  name: Text | null,
  /** Who offers it. */
  organisation: string | null,
  /** What it is, in a sentence. */
  summary: Text | null,
  /** What everybody must know now. */
  alert: Text | null,
  /** The numbers that anybody may ring. */
  phones: Array<Phone>,
  /** Where it is offered and when. */
  places: Array<Place>,
};

/** Asks for the booklet. */
export type BookletRequest = {
  /** In which language; what is not translated comes in Dutch. */
  locale: string,
};

/** All that families may find, one domain after another. */
export type BookletView = {
  /** The chapters that hold something. */
  chapters: Array<BookletChapter>,
  /** How many services it holds. */
  services: number,
  /** How many there was no room for. */
  left_out: number,
  /** The day it is printed. */
  day: string,
};

/** A card in a list. */
export type CardLineView = {
  /** Its id. */
  card_id: string,
  /** `procedure`, `answer` or `concern`. */
  card_type: string,
  /** What it is called, in Dutch. */
  title: string,
  /** The themes and domains it is about. */
  themes: Array<string>,
  /** The role that keeps it right. */
  owner: string | null,
  /** Until when it holds. */
  expires: string | null,
  /** Whether that day is over, so that somebody must look at it again. */
  expired: boolean,
};

/** Which card. */
export type CardRequest = {
  /** Its id. */
  card_id: string,
};

/** A whole card. */
export type CardView = {
  /** What its line in a list says. */
  line: CardLineView,
  /** What it says, in Dutch. */
  text: string,
  /** Where that comes from. */
  source: string | null,
  /** How often it was changed, and once more. */
  version: number | null,
  /** The service it belongs to. */
  service: ServiceName | null,
};

/** Which cards; otherwise all of them. */
export type CardsRequest = {
  /** About this theme; a domain stands for all of its themes. */
  theme?: string,
  /** Belonging to this service. */
  service_id?: string,
  /** With these words. */
  text?: string,
};

/** The cards that answer. */
export type CardsView = {
  /** The nearest first. */
  cards: Array<CardLineView>,
};

/** How the desk likes its screens from now on; what is not given stays as it is. */
export type ChangeLookRequest = {
  /** How large letters are: 1, 2 or 3. */
  text_size?: number,
  /** Whether contrast is strong. */
  high_contrast?: boolean,
  /** The colours: `auto`, `light` or `dark`. */
  palette?: string,
};

/** What is to be otherwise from now on; what is not given stays as it is. */
export type ChangeSettingsRequest = {
  /** The desk where the tablet stands; an empty text for none. */
  desk_id?: string,
  /** The languages the desk may choose; an empty list for all. */
  desk_locales?: Array<string>,
  /** The languages families may choose; an empty list for all. */
  kiosk_locales?: Array<string>,
  /** How large letters are to begin with: 1, 2 or 3. */
  text_size?: number,
  /** After how many minutes without a touch a desk with a PIN is locked. */
  auto_lock_minutes?: number,
  /** Who uses the tablet from now on. */
  mode?: string,
  /** The address where the centre now is. */
  server?: string,
  /** Whether the program begins as a kiosk. */
  start_in_kiosk?: boolean,
  /** Whether a kiosk that nobody uses shows what is on. */
  info_when_idle?: boolean,
};

/** Something changed; a screen that shows it asks again. It never says what changed. */
export type Changed = {
  /** Always `changed`. */
  type: "changed",
  /** The desk: its session, its intakes, what waits. */
  today?: boolean,
  /** The directory. */
  directory?: boolean,
  /** How things stand with the centre. */
  sync?: boolean,
  /** Who has the tablet, or what was laid down for it. */
  tablet?: boolean,
  /** The tickets of this desk. */
  tickets?: boolean,
  /** The bell between kiosk and desk. */
  doorbell?: boolean,
};

/** Looks at a text before it is kept. Nothing of it is remembered. */
export type CheckNoteRequest = {
  /** The text. */
  text: string,
};

/** How the desk closes. */
export type CloseDeskSessionRequest = {
  /** Whether everything that was asked was noted; it was, when nothing is said. */
  tallied?: boolean,
};

/** The desk after a shift was closed, and how that shift ended. */
export type ClosedView = {
  /** How the shift ended. */
  shift: ShiftEndView,
  /** The open session. */
  session: SessionView | null,
  /** The intakes of this half-day, the last one last. */
  intakes: Array<TodayIntake>,
  /** How many intakes. */
  intake_count: number,
  /** How many questions. */
  question_count: number,
  /** How many records wait to be sent. */
  waiting: number,
};

/** A serious concern was counted. */
export type ConcernView = {
  /** Whether it was counted: once a minute at most. */
  counted: boolean,
};

/** Whom to ask for. */
export type ContactPersonView = {
  /** The name. */
  name: string | null,
  /** What they do. */
  title: string | null,
  /** How to ring them. */
  phone: string | null,
  /** Their own address for messages. */
  email: string | null,
};

/** What a conversation of this half-day was after all. */
export type CorrectIntakeRequest = {
  /** Its handle. */
  handle: string,
  /** One to nine questions, in the place of the earlier ones. */
  questions: Array<QuestionRequest>,
};

/** What a service costs. */
export type Cost = {
  /** For whom or for what. */
  option: Text | null,
  /** How much, as a decimal number. */
  amount: string | null,
  /** In which currency. */
  currency: string | null,
  /** What is said of it. */
  description: Text | null,
};

/** From one day to another, both included. */
export type DayStretch = {
  /** The first day. */
  from: string,
  /** The last day. */
  to: string,
};

/** How the desks of this house register. */
export type DeskFormView = {
  /** The desks in use. */
  desks: Array<DeskLineView>,
  /** How a question may end here; never empty. */
  outcomes: Array<string>,
  /** The themes shown first. */
  frequent: Array<string>,
  /** The house's own questions that are asked now, at most three. */
  local: Array<LocalQuestionView>,
  /** Whether a desk may keep a short note of the day. */
  note: boolean,
  /** Whether a warm referral of somebody who is not of age may have a ticket. */
  tickets_for_minors: boolean,
};

/** A place of a site where questions are received. */
export type DeskLineView = {
  /** Its id. */
  desk_id: string,
  /** Its name. */
  name: string,
  /** The site it is part of. */
  site_id: string,
  /** The name of the site. */
  site: string,
  /** How questions come in there when an intake does not say. */
  channel: string | null,
};

/** The desk as this tablet remembers it. Nothing here can be read back from its files. */
export type DeskView = {
  /** The open session. */
  session: SessionView | null,
  /** The intakes of this half-day, the last one last. */
  intakes: Array<TodayIntake>,
  /** How many intakes. */
  intake_count: number,
  /** How many questions. */
  question_count: number,
  /** How many records wait to be sent. */
  waiting: number,
};

/** How the tablet stands, to read out over the telephone. */
export type DiagnosticsView = {
  /** The version of the program. */
  version: string,
  /** The beginning of the tablet's id at its centre; none without a centre. */
  tablet: string | null,
  /** The address of the centre. */
  server: string | null,
  /** How things stand with the centre. */
  state: SyncState,
  /** When it last went well. */
  last_good: string | null,
  /** Records that may be sent and were not. */
  waiting: number,
  /** Records the centre refused. */
  refused: number,
  /** How far the directory was read. */
  directory_revision: number,
  /** Whether the directory still differs from the centre's after it was read anew. */
  directory_differs: boolean,
  /** Room left for the tablet's files, where the machine tells it. */
  free_megabytes: number | null,
  /** How many minutes the clock was ahead of the centre's at the last good round. */
  clock_ahead_minutes: number,
  /** The version of the database engine. */
  sqlite: string,
  /** A word that is another one when any of these is. */
  check: string,
};

/** The direction a script is written in. */
export type Direction = "ltr" | "rtl";

/** A thing to bring along: a text as every other, and what it looks like. */
export type Document = {
  /** What it is. */
  text: string,
  /** Its language. */
  locale: string,
  /** Whether that is the language asked for; otherwise it is shown marked as Dutch. */
  translated: boolean,
  /** What it looks like, such as `identity`; null when that is not told. */
  picture: string | null,
};

/** A domain and how many services it has. */
export type DomainCount = {
  /** Its code. */
  id: string,
  /** How many services have one of its themes. */
  services: number,
  /** The themes below it. */
  themes: Array<ThemeCount>,
};

/** A root of the tree of themes. */
export type DomainEntry = {
  /** Its code. */
  id: string,
  /** The themes below it. */
  themes: Array<ThemeEntry>,
};

/** What the desk says of somebody who waits. */
export type DoorbellAnswerRequest = {
  /** Which kiosk. */
  kiosk: string,
  /** `coming`, `later`, or `done`: it is over and forgotten. */
  answer: string,
};

/** Whether this desk can be rung. */
export type DoorbellOpenRequest = {
  /** Listen on the network of the house. */
  on: boolean,
};

/** The desk that this kiosk rings. */
export type DoorbellPairRequest = {
  /** What that desk shows: 36 digits, typed or scanned. */
  code?: string,
  /** Where the paired desk is now, such as `192.168.1.23:8464`. */
  address?: string,
};

/** Asks the desk to come, or says that nobody waits any more. */
export type DoorbellRingRequest = {
  /** The language that the family reads. */
  locale?: string,
  /** The basket, as far as the family lets it be seen; at most five. */
  services?: Array<string>,
  /** Nobody waits any more. */
  gone?: boolean,
};

/** Who waits at a kiosk. */
export type DoorbellRingsView = {
  /** The first to ring first. */
  rings: Array<BellRing>,
};

/** How the bell of this tablet is laid down. */
export type DoorbellSettingsView = {
  /** Whether this desk can be rung. */
  on: boolean,
  /** Whether it listens indeed; not when the port is taken. */
  listening: boolean,
  /** Where kiosks find it, such as `192.168.1.23:8464`; nothing without a network. */
  address: string | null,
  /** The kiosks that may ring. */
  kiosks: Array<string>,
  /** Whether another kiosk can be added. */
  room: boolean,
  /** The open invitation. */
  invitation: BellInvitation | null,
  /** Where the desk is that this kiosk rings. */
  desk: string | null,
};

/** A pairing to forget. */
export type DoorbellUnpairRequest = {
  /** The kiosk that may not ring this desk any more; without it, the desk that this kiosk rings. */
  kiosk?: string,
};

/** How the bell stands, for everybody's eyes. */
export type DoorbellView = {
  /** Whether this kiosk can ring a desk. */
  paired: boolean,
  /** How the call of this visit stands. */
  call: BellCall,
  /** The codes of the languages spoken at the desk that answered this call, where it said so. */
  languages: Array<string>,
  /** How many wait at a kiosk of this desk and got no answer yet. */
  waiting: number,
};

/** Drops a note. */
export type DropNoteRequest = {
  /** Which note. */
  note_id: string,
};

/** How this tablet becomes one of a centre. */
export type EnrolRequest = {
  /** The address of the centre. */
  server: string,
  /** The one-time code. */
  code: string,
  /** What the coordinators will call the tablet. */
  name?: string,
};

/** What opens the settings. */
export type EnterSettingsRequest = {
  /** The PIN of the coordinators, when one is set. */
  pin?: string,
};

/** Why a command was not carried out. Every locale has a text `error-<code>` for each. */
export type ErrorCode = "invalid-input" | "not-found" | "no-session" | "nothing-to-undo" | "undo-closed" | "not-enrolled" | "denied" | "unknown-command" | "storage-full" | "storage-corrupt" | "storage-busy" | "offline" | "unauthorised" | "too-old" | "bad-code" | "internal";

/** A refused or failed command, as it travels to the screen. */
export type ErrorView = {
  /** Why. */
  code: ErrorCode,
  /** The field of the request, such as `questions[1].theme`. */
  field?: string,
  /** The rule that field broke. */
  rule?: string,
  /** The number that belongs to the rule. */
  limit?: number,
  /** How long to wait before trying again. */
  wait_seconds?: number,
  /** Six characters that also stand in the log line, to read out over the telephone. */
  reference: string,
};

/** How it stands with one way out. */
export type EscapeState = "locked" | "open" | "by-system";

/** One way out. */
export type EscapeView = {
  /** Its number: 1 is K1. */
  number: number,
  /** Its name. */
  code: string,
  /** How it stands, as far as the program knows. */
  state: EscapeState,
  /** What to do when it is not locked. */
  advice: Advice | null,
};

/** An event for the calendar of a telephone. */
export type EventCalendar = {
  /** The text of the `.ics` file. */
  ics: string,
};

/** One time that an event is held. */
export type EventDate = {
  /** The day it begins. */
  day: string,
  /** When it begins. */
  starts: string,
  /** When it ends; at or before its beginning means the next day. */
  ends: string,
};

/** A day. */
export type EventDay = {
  /** The day. */
  day: string,
  /** What begins on it, the earliest first. */
  items: Array<EventItem>,
};

/** An event on one day. */
export type EventItem = {
  /** The event. */
  event_id: string,
  /** What it is called. */
  name: string,
  /** The language of its name. */
  text_locale: string,
  /** When it begins, such as `09:30`. */
  starts: string,
  /** When it ends; at or before its beginning means the next day. */
  ends: string,
  /** Where. */
  place: string | null,
  /** In which municipality. */
  municipality: string | null,
  /** Whether it is known to cost nothing. */
  free: boolean,
  /** `scheduled`, `cancelled`, `postponed` or `full`. */
  status: string,
  /** Its themes, the most fitting first. */
  themes: Array<string>,
  /** The ages it is for. */
  age: AgeRange | null,
  /** `children` or `adults`, where its themes tell whom it is for. */
  audience: string | null,
  /** What else is held in this half-day for the same children, there and about the same; always
  * empty for visitors. */
  same_time: Array<string>,
};

/** Where an event is held; empty where that is not told. */
export type EventPlace = {
  /** Its name. */
  name: Text | null,
  /** Street and number. */
  lines: Array<string>,
  /** Postal code. */
  postal_code: string | null,
  /** Town. */
  city: string | null,
  /** Municipality. */
  municipality: string | null,
  /** How to get there. */
  transportation: Text | null,
};

/** Which event, in which language. */
export type EventRequest = {
  /** The event. */
  event_id: string,
  /** The language of the screen. */
  locale: string,
};

/** One event. */
export type EventView = {
  /** The event. */
  event_id: string,
  /** What it is called. */
  name: Text,
  /** What happens. */
  description: Text | null,
  /** `scheduled`, `cancelled`, `postponed` or `full`. */
  status: string,
  /** Its themes, the most fitting first. */
  themes: Array<string>,
  /** The ages it is for. */
  age: AgeRange | null,
  /** `children` or `adults`, where its themes tell whom it is for. */
  audience: string | null,
  /** The languages spoken. */
  languages: Array<string>,
  /** Whether it is known to cost nothing. */
  free: boolean,
  /** What it costs, in words. */
  cost: Text | null,
  /** How to book. */
  booking: Text | null,
  /** How to ring the event, else whoever holds it. */
  phone: Phone | null,
  /** Its address for messages. */
  email: string | null,
  /** Its page. */
  url: string | null,
  /** Who holds it. */
  organisation: string | null,
  /** The service it belongs to. */
  service_id: string | null,
  /** Where it is held. */
  place: EventPlace,
  /** The next dates. */
  dates: Array<EventDate>,
  /** Whether there are more after these. */
  more_dates: boolean,
  /** The next date for the calendar of a telephone; none where it is off, or has no date. */
  calendar_qr: Qr | null,
};

/** Which days, and what is looked for. */
export type EventsRequest = {
  /** The first day, such as `2026-11-24`. */
  from: string,
  /** How many days. */
  days: number,
  /** The language of the screen. */
  locale: string,
  /** About this theme; a domain stands for all of its themes. */
  theme?: string,
  /** For children of this age. */
  age_band?: string,
  /** In this municipality, by name. */
  municipality?: string,
};

/** What is on. */
export type EventsView = {
  /** Every day that was asked for, also when nothing is on. */
  days: Array<EventDay>,
  /** The municipalities in which something is on in these days, by name. */
  municipalities: Array<string>,
};

/** Whom to turn to while a service is closed. */
export type Fallback = {
  /** The service that stands in. */
  service_id: string | null,
  /** What it is called. */
  name: Text | null,
  /** What is said of it. */
  note: Text | null,
  /** How to ring it. */
  phones: Array<Phone>,
  /** Whether it is open at this moment. */
  open_now: boolean,
  /** When it opens next. */
  next_open: NextOpen | null,
};

/** Everything about one service. */
export type Fiche = {
  /** The service. */
  service_id: string,
  /** Its texts. */
  texts: FicheTexts,
  /** Who offers it. */
  organisation: FicheOrganisation | null,
  /** Its themes. */
  themes: Array<string>,
  /** The ages it is for. */
  age: AgeRange | null,
  /** The ways it receives people. */
  intake_modes: Array<string>,
  /** The languages it is offered in. */
  languages: Array<string>,
  /** What is said of interpreters. */
  interpretation: Text | null,
  /** Whether it is known to cost nothing. */
  free: boolean,
  /** What it costs. */
  costs: Array<Cost>,
  /** What to bring along. */
  documents: Array<Document>,
  /** How long people wait. */
  wait: Wait | null,
  /** Whether there is a place: `has-capacity`, `waiting-list`, `full` or `ask-first`; null when
  * nobody said so in the last fourteen days. */
  capacity: string | null,
  /** The day it was last said, also when that is too long ago to be true still. */
  capacity_date: string | null,
  /** Whether people may come without saying who they are: `yes`, `no` or `on-request`. */
  anonymous: string | null,
  /** The forms in which it is offered. */
  offer_forms: Array<string>,
  /** The programme it is part of. */
  programme: Text | null,
  /** Where somebody begins who does not come to it yet, of what is only for who does. */
  through: Through | null,
  /** Whom to turn to while it is closed. */
  fallback: Fallback | null,
  /** Its further pages. */
  urls: Array<Link>,
  /** When and how a person last checked its facts. */
  verified: Verified | null,
  /** The day it last changed, which says nothing of whether it is right. */
  last_modified: string | null,
  /** The day its facts were last confirmed. */
  assured_date: string | null,
  /** Whether that is too long ago. */
  stale: boolean,
  /** `active`, `inactive`, `defunct` or `temporarily closed`. */
  status: string,
  /** The areas whose families it is for. */
  areas: Array<string>,
  /** Where it is offered. */
  places: Array<Place>,
  /** How to ring it. */
  phones: Array<Phone>,
  /** Its address for messages. */
  email: string | null,
  /** Its page. */
  website: string | null,
  /** Whom to ask for; always empty for visitors. */
  contact_people: Array<ContactPersonView>,
  /** How far who offers it takes part in the house; null for visitors. */
  involvement: InvolvementView | null,
  /** `proposed`, `accepted`, `refused` or `archived` by the house; null for visitors. */
  listing: string | null,
  /** Where its facts came from, as far as this tablet knows; always empty for visitors. */
  origins: Array<Origin>,
};

/** Who offers a service. */
export type FicheOrganisation = {
  /** Its id. */
  organisation_id: string,
  /** Its name. */
  name: string,
  /** Its page. */
  website: string | null,
  /** What kind of organisation it is. */
  actor_type: string | null,
};

/** Which fiche, in which language. */
export type FicheRequest = {
  /** The service. */
  service_id: string,
  /** The language of the screen. */
  locale: string,
};

/** The texts of a fiche. */
export type FicheTexts = {
  /** What it is called. */
  name: Text | null,
  /** What it is, in a sentence. */
  summary: Text | null,
  /** What it is. */
  description: Text | null,
  /** For whom it is. */
  eligibility: Text | null,
  /** How to get in. */
  application: Text | null,
  /** What it costs, in words. */
  fees: Text | null,
  /** What everybody must know now. */
  alert: Text | null,
  /** What people expect of it and what it is not. */
  is_not: Text | null,
};

/** How a file was found when the program started. */
export type FileState = "ok" | "new" | "moved-aside";

/** A gap was told of. */
export type GapView = {
  /** Whether it was counted: once per visit and theme, and a few themes per visit. */
  counted: boolean,
};

/** A service that was found. */
export type Hit = {
  /** Its id. */
  service_id: string,
  /** Its name. */
  name: string,
  /** What it is, in a sentence. */
  summary: string | null,
  /** The language the name and the summary are in. */
  text_locale: string,
  /** Who offers it. */
  organisation: string,
  /** The name of the place. */
  site: string | null,
  /** Where the place lies. */
  municipality: string | null,
  /** Its themes. */
  themes: Array<string>,
  /** Whether it is open at this moment. */
  open_now: boolean,
  /** When it opens next. */
  next_open: NextOpen | null,
  /** The languages it is offered in. */
  languages: Array<string>,
  /** The ways it receives people. */
  intake_modes: Array<string>,
  /** Whether it is free of charge. */
  free: boolean,
  /** Whether it says that it takes nobody in for now. */
  full: boolean,
  /** What it said of its places in the last fourteen days. */
  capacity: string | null,
  /** The day it said so. */
  capacity_date: string | null,
  /** The day its facts were last confirmed. */
  assured_date: string | null,
  /** Why it was found, where that is not plain from its words. */
  why: HitReason | null,
};

/** Why a service was found. */
export type HitReason = {
  /** The theme that was recognised in the text and that the service has. */
  theme?: string,
};

/** Whether something is open on holidays. */
export type HolidaysApply = "not" | "only";

/** When something is open, to be told in one sentence. */
export type HoursSentence = {
  /** On which days. */
  when: HoursWhen,
  /** At what times. */
  blocks: Array<OpeningBlock>,
  /** The next day, where a reader cannot count it out. */
  next: string | null,
};

/** On which days something is open. */
export type HoursWhen = { "kind": "days",
  /** 1 means every day. */
  every: number, } | { "kind": "weekdays",
  /** 1 means every week. */
  every: number,
  /** `mon` to `sun`, Monday first. */
  weekdays: Array<string>, } | { "kind": "nth",
  /** 1 means every month. */
  every: number,
  /** Which of the month; negative counts from its end; none means all of them. */
  nth: Array<number>,
  /** `mon` to `sun`. */
  weekday: string, } | { "kind": "month-days",
  /** 1 means every month. */
  every: number,
  /** 1 to 31; negative counts from the end. */
  days: Array<number>,
  /** Only when it is one of these; none means always. */
  weekdays: Array<string>, } | { "kind": "year-day",
  /** 1 means every year. */
  every: number,
  /** Such a day, in whichever year. */
  day: string, } | { "kind": "dates",
  /** As stretches. */
  stretches: Array<DayStretch>,
};

/** The house and the tablet. */
export type HouseView = {
  /** The name of the house; empty while the directory is. */
  name: string,
  /** The municipalities it is there for. */
  municipality: Array<string>,
  /** Its sites. */
  sites: Array<SiteView>,
  /** Whether the tablet belongs to a centre. */
  enrolled: boolean,
  /** The site the tablet stands at. */
  site_id: string | null,
  /** Who uses the tablet now. */
  mode: Mode,
  /** Whether unlocking the desk and leaving the kiosk ask for a PIN. */
  pin_set: boolean,
  /** The same: whether the desk has a PIN. */
  desk_pin_set: boolean,
  /** Whether the settings ask for a PIN. */
  coordinator_pin_set: boolean,
  /** Whether there is a code on paper that takes both PINs away. */
  recovery_set: boolean,
  /** Whether the desk is locked. */
  locked: boolean,
  /** Whether somebody practises: this is then a house that does not exist. */
  practice: boolean,
  /** What coordinators laid down for this tablet. */
  tablet: TabletView,
  /** How the desk likes its screens; not those of families. */
  look: LookView,
  /** The languages a family can choose at the kiosk, unless the house chose fewer, and for what it is
  * shown and takes home, whatever those of the desk are. */
  visitor_locales: Array<AvailableLocale>,
  /** The telephone number of the site, or of the house. */
  phone: string | null,
  /** Whether the site is open at this moment. */
  open_now: boolean,
  /** When it opens next. */
  next_open: NextOpen | null,
  /** The codes of the languages spoken at the desk: as was said for this shift, otherwise those of the site. */
  desk_languages: Array<string>,
};

/** What a visit looked at, as it ends. */
export type InterestRequest = {
  /** Themes, or domains as a whole. */
  themes: Array<string>,
};

/** How far an organisation takes part in the house. */
export type InvolvementView = {
  /** A code such as `core-partner`. */
  level: string,
  /** Since this day. */
  since: string | null,
};

/** Keeps a note for a day. */
export type KeepNoteRequest = {
  /** What it says, at most 140 characters on one line. */
  text: string,
  /** Whether what was asked about is meant. */
  anyway?: boolean,
};

/** How it stands with the ways out of the kiosk. */
export type KioskCheckView = {
  /** The thirty ways out, in their order. */
  escapes: Array<EscapeView>,
  /** Whether the page stands in the window of the app. */
  window: boolean,
  /** Whether leaving the kiosk asks for a PIN. */
  pin_set: boolean,
  /** Whether there is a code on paper. */
  recovery_set: boolean,
  /** Whether the program begins as a kiosk. */
  start_in_kiosk: boolean,
};

/** The shift that was closed last, if it is still known. */
export type LastShiftView = {
  /** How it ended; null once its half-day is over or another session was opened. */
  shift: ShiftEndView | null,
};

/** A further page. */
export type Link = {
  /** What it is about. */
  label: string | null,
  /** The address. */
  url: string,
};

/** An answer to one of the house's own questions. */
export type LocalAnswerRequest = {
  /** The question. */
  question_id: string,
  /** The answer. */
  answer_id: string,
};

/** An answer to a question of the house's own. */
export type LocalAnswerView = {
  /** Its id. */
  answer_id: string,
  /** How it is shown. */
  label: string,
};

/** A question of the house's own. */
export type LocalQuestionView = {
  /** Its id. */
  question_id: string,
  /** How it is asked. */
  text: string,
  /** What can be answered. */
  answers: Array<LocalAnswerView>,
};

/** The texts of one locale with those of the reference behind them. The app and the centre send
* this same shape to their screens. */
export type LocaleBundle = {
  /** The locale that was chosen. */
  locale: string,
  /** The direction it is written in. */
  direction: Direction,
  /** Its files. */
  sources: Array<SourceFile>,
  /** The files of the reference locale, for texts that are missing above; none for itself. */
  fallback_sources: Array<SourceFile>,
  /** All locales that speak everything, which a desk, a kiosk and beheer can choose. */
  available: Array<AvailableLocale>,
};

/** Which locale's texts are wanted. */
export type LocaleBundleRequest = {
  /** Exactly this one. */
  locale?: string,
  /** Otherwise the first of these that we have, as a browser lists them. */
  wanted?: Array<string>,
  /** Of the one that is named: for which screens, `all` or `kiosk`; for all when it is not said. */
  screens?: string,
};

/** How far a locale has been looked at by somebody who speaks it. */
export type LocaleStatus = "reference" | "draft" | "checked";

/** How the desk likes to see its own screens. */
export type LookView = {
  /** How large letters are: 1, 2 or 3. */
  text_size: number,
  /** Whether contrast is strong. */
  high_contrast: boolean,
  /** The colours. */
  palette: Palette,
};

/** What a ticket is wanted for. */
export type MakeTicketRequest = {
  /** The service. */
  service_id: string,
  /** How warm the referral is. */
  warmth: string,
  /** What it is about, when that is known. */
  theme?: string,
  /** What is needed to receive the family well. */
  needs: Array<string>,
  /** The language an interpreter is needed for. */
  language?: string,
  /** Whether the family said yes. */
  consent: boolean,
  /** Whether it is for somebody who is not yet eighteen. */
  minor?: boolean,
};

/** A desk that is closed in this half-day. */
export type MarkDeskClosedRequest = {
  /** Whether that was planned. */
  planned: boolean,
  /** The site; otherwise that of the desk, or the one the tablet stands at. */
  site_id?: string,
  /** The desk, where the house has named its desks. */
  desk_id?: string,
};

/** Who uses the tablet. */
export type Mode = "desk" | "kiosk";

/** A theme beside the one that was asked for. */
export type NearTheme = {
  /** Its code. */
  theme: string,
  /** How many services it has under these filters. */
  services: number,
};

/** One thing that changed. */
export type NewsLine = {
  /** `service`, `gone`, `organisation`, `site`, `card`, `backup` or `event`. */
  kind: string,
  /** What can be opened: a service, a card or an event. */
  id: string | null,
  /** What it is called; empty where there is nothing to name. */
  name: string,
  /** The name of the organisation behind it. */
  organisation: string | null,
  /** How many services of the organisation changed alike. */
  count: number | null,
  /** What changed, as codes such as `hours`, `capacity-full`, `stopped`. */
  whats: Array<string>,
};

/** The next time something opens. */
export type NextOpen = {
  /** The day, such as `2026-11-23`. */
  day: string,
  /** From, such as `09:00`. */
  opens: string,
  /** Until, such as `12:00`. */
  closes: string,
};

/** What was seen in a text. */
export type NoteCheckView = {
  /** How many characters it has, as people count them. */
  length: number,
  /** How many it may have. */
  limit: number,
  /** Whether it cannot be kept as it is. */
  blocked: boolean,
  /** What could point at somebody, in the order of the text. */
  finds: Array<NoteFindView>,
};

/** A piece of a text that could point at somebody. */
export type NoteFindView = {
  /** What it seems to be. */
  kind: string,
  /** Where it begins, counted as a screen counts. */
  from: number,
  /** Where it ends. */
  to: number,
  /** Whether it is never kept; the rest is asked about. */
  blocks: boolean,
};

/** A gap that a family tells of. */
export type NoteGapRequest = {
  /** What nothing was found about. */
  theme: string,
};

/** A note. `Debug` is left to the ids: a text never reaches a log. */
export type NoteView = {
  /** Its id. */
  note_id: string,
  /** What it says. */
  text: string,
  /** In how many hours it is gone, at most. */
  hours_left: number,
};

/** The notes of this desk. */
export type NotesView = {
  /** Whether the house wants notes at all. */
  wanted: boolean,
  /** The notes, the newest first. */
  notes: Array<NoteView>,
};

/** Nothing to say, or nothing to answer but that it was done. */
export type Nothing = Record<string, never>;

/** What to turn to when nothing fits. */
export type NothingFits = {
  /** Themes beside the one that was asked for. */
  near: Array<NearTheme>,
  /** Services about it that do not pass the filters. */
  elsewhere: Array<Hit>,
  /** Helplines that can be called from anywhere. */
  helplines: Array<Hit>,
};

/** Where and how the desk is open. */
export type OpenDeskSessionRequest = {
  /** The site; otherwise that of the desk, or the one the tablet stands at. */
  site_id?: string,
  /** The desk, where the house has named its desks. */
  desk_id?: string,
  /** How questions come in, for intakes that do not say; otherwise as they usually do at the
  * desk. */
  channel?: string,
  /** Whether it is for questions that come outside the opening hours. */
  outside?: boolean,
  /** Which languages whoever sits here speaks; families are told so until the shift ends. Without any
  * they are told those of the place. */
  languages?: Array<string>,
};

/** Until when something is open that is open now. */
export type OpenUntil = {
  /** The day it closes, such as `2026-11-23`. */
  day: string,
  /** When, such as `12:00`; `24:00` is the end of that day. */
  closes: string,
};

/** A time that something is open. */
export type OpeningBlock = {
  /** From, such as `09:00`. */
  opens: string,
  /** Until, such as `12:00`; at or before `opens` it is on the next day. */
  closes: string,
};

/** A day of the ordinary week. */
export type OpeningDay = {
  /** `mon` to `sun`. */
  weekday: string,
  /** The times it is open. */
  blocks: Array<OpeningBlock>,
};

/** A person to turn to. */
export type OrganisationPerson = {
  /** Who. */
  person: ContactPersonView,
  /** The service they are there for; null when it is the organisation as a whole. */
  service: string | null,
};

/** An organisation, as staff see it. */
export type OrganisationView = {
  /** Its id. */
  organisation_id: string,
  /** Its name. */
  name: string,
  /** What people also call it. */
  alternate_name: string | null,
  /** What it is, in Dutch. */
  description: string,
  /** What kind of organisation it is. */
  actor_type: string | null,
  /** Whether citizens run it themselves. */
  self_organisation: boolean,
  /** The themes of what it offers, the most frequent first. */
  themes: Array<string>,
  /** What it offers. */
  services: Array<ServiceName>,
  /** The people to turn to. */
  people: Array<OrganisationPerson>,
  /** The numbers that anybody may ring. */
  phones: Array<Phone>,
  /** Its address for messages. */
  email: string | null,
  /** Its page. */
  website: string | null,
  /** How far it takes part in the house. */
  involvement: InvolvementView | null,
  /** `proposed`, `accepted`, `refused` or `archived` by the house. */
  listing: string | null,
  /** What it answers to: `name`, `person` or `theme`; null when no words were given. */
  answers: string | null,
};

/** Which organisations. */
export type OrganisationsRequest = {
  /** Words of a name, of a person or what they do, or of a theme; otherwise all of them. */
  text?: string,
  /** Offering something of this theme; a domain stands for all of its themes. */
  theme?: string,
  /** How many at most. */
  limit?: number,
};

/** The organisations that answer. */
export type OrganisationsView = {
  /** Those whose name answers first, then those of a person, then those of a theme. */
  organisations: Array<OrganisationView>,
  /** How many there are in all. */
  total: number,
};

/** Where facts came from. */
export type Origin = {
  /** The field, or `*` for all of them. */
  field: string,
  /** Where it came from. */
  source: string,
  /** The day it was taken from there. */
  taken_on: string | null,
};

/** How a question can end, and what the form asks then. */
export type OutcomeEntry = {
  /** Its code. */
  id: string,
  /** Whether the form asks why no offer was found. */
  asks_gap_reason: boolean,
  /** Whether the form asks how warm the referral was. */
  asks_warmth: boolean,
};

/** The colours of the desk. */
export type Palette = "auto" | "light" | "dark";

/** A telephone number. */
export type Phone = {
  /** As people in Flanders write it. */
  number: string,
  /** Whose it is or when to ring. */
  description: string | null,
  /** With the country in front, to dial from anywhere; short numbers have none. */
  international: string | null,
};

/** A place where a service is offered. */
export type Place = {
  /** The location. */
  location_id: string,
  /** Whether it must stay secret: then its name, its address and the way to it are not told. */
  secret: boolean,
  /** Its name. */
  name: string | null,
  /** What is said of the service in this place. */
  description: Text | null,
  /** Street and number. */
  lines: Array<string>,
  /** Postal code. */
  postal_code: string | null,
  /** Town. */
  city: string | null,
  /** Municipality. */
  municipality: string | null,
  /** How to get there. */
  transportation: Text | null,
  /** How everyone gets in. */
  accessibility: Array<AccessLine>,
  /** How to ring it. */
  phones: Array<Phone>,
  /** The languages spoken here, where that is told apart. */
  languages: Array<string>,
  /** When it is open. */
  schedules: Array<ScheduleView>,
  /** Whether it is open at this moment. */
  open_now: boolean,
  /** Until when it is open now, where it closes within a week. */
  open_until: OpenUntil | null,
  /** When it opens next. */
  next_open: NextOpen | null,
};

/** A place where questions are received. */
export type PlaceView = {
  /** The site. */
  site_id: string,
  /** The name of the site. */
  site: string,
  /** The desk of it, where the house has named its desks. */
  desk_id: string | null,
  /** The name of the desk. */
  desk: string | null,
};

/** Whether to practise. */
export type PracticeRequest = {
  /** Begin or go on; otherwise end it. */
  on: boolean,
};

/** A QR code, without the white edge that readers need around it: whoever draws it adds four
* modules on each side. */
export type Qr = {
  /** How many modules wide and high it is. */
  size: number,
  /** Its dark modules as the path of an SVG, one unit to a module. */
  path: string,
};

/** One asked-for theme and how it ended. */
export type QuestionRequest = {
  /** What it was about. */
  theme: string,
  /** The age of the child. */
  age_band: string,
  /** Who asked. */
  asker?: string,
  /** How it ended. */
  outcome: string,
  /** How it came in. */
  channel?: string,
  /** The language of the talk. */
  language?: string,
  /** Whether an interpreter was needed. */
  interpreter?: boolean,
  /** How warm the referral was. */
  warmth?: string,
  /** Why no offer was found. */
  gap_reason?: string,
  /** Whether other services were asked before. */
  doors_before?: string,
  /** What was answered to the house's own questions. */
  local?: Array<LocalAnswerRequest>,
};

/** One conversation. */
export type RecordIntakeRequest = {
  /** One to nine questions. */
  questions: Array<QuestionRequest>,
};

/** A tally sheet of one half-day at one desk. */
export type RecordTotalsRequest = {
  /** The day of the sheet: today, or at most sixty days back. */
  day: string,
  /** The half of that day. */
  half_day: string,
  /** The site; otherwise that of the desk, or the one the tablet stands at. */
  site_id?: string,
  /** The desk, where the house has named its desks. */
  desk_id?: string,
  /** How the questions came in; otherwise as they usually do at the desk. */
  channel?: string,
  /** What was tallied; none at all says that nobody asked anything. */
  lines: Array<TallyRequest>,
};

/** A sheet was taken over. */
export type RecordedTotalsView = {
  /** How many questions. */
  questions: number,
  /** What to name when taking it back with `undo_intake`. */
  handle: string,
};

/** An intake was kept. */
export type RecordedView = {
  /** What to name when taking it back. */
  handle: string,
  /** The desk after it. */
  desk: DeskView,
};

/** The code on paper. */
export type RecoverRequest = {
  /** Its sixteen digits; without them the answer is how long to wait. */
  code?: string,
};

/** A code that was just made. */
export type RecoveryCodeView = {
  /** Sixteen digits. They are told this once. */
  code: string,
};

/** A service that is proposed. */
export type ReferralOption = {
  /** The service; it tells how it is open, what it speaks and whether it has a place. */
  hit: Hit,
  /** How it wants to receive people: `ticket`, `walk-in`, `call-first`, `door`, `gate`,
  * `professional` or `members`. */
  manner: string,
  /** Whether a visitor can go there without anybody in between. */
  direct: boolean,
  /** Whether a referral there can have a ticket. */
  ticket: boolean,
};

/** For whom and about what something is proposed. */
export type ReferralOptionsRequest = {
  /** The language of the screen. */
  locale: string,
  /** What the question is about. */
  theme?: string,
  /** The age it is about. */
  age_band?: string,
  /** Words to look for instead. */
  text?: string,
  /** The language of the visitor. */
  language?: string,
  /** A service that somebody thought of already. */
  service_id?: string,
  /** Whether a young person asks for themselves. */
  youth?: boolean,
};

/** What is proposed. */
export type ReferralOptionsView = {
  /** The services, the best first; at most twelve. */
  options: Array<ReferralOption>,
  /** When there are none: lines that can be called from anywhere. */
  lines: Array<Hit>,
};

/** A public site. */
export type RightSource = {
  /** Whose it is. */
  name: string,
  /** Its address. */
  address: string,
};

/** A right that somebody may have. Its texts are `right-<id>` and `right-<id>.text`. */
export type RightView = {
  /** Its code. */
  id: string,
  /** Its name in Dutch, as it is said at a counter. */
  name: string,
  /** Who gives it; its text is `rights-giver-<giver>`. */
  giver: string,
  /** Who gives it, by the Dutch name that stands on the door. */
  giver_name: string,
  /** Whether it rests on something that was not known. */
  maybe: boolean,
  /** The services here that give it or know more of it; none where nothing is sure to fit. */
  services: Array<Hit>,
  /** Where it is written down. */
  sources: Array<RightSource>,
  /** The day of its text. */
  checked: string,
};

/** One answer. */
export type RightsAnswer = {
  /** To what. */
  question: string,
  /** `yes`, `no` or `unsure`. */
  answer: string,
};

/** How far somebody has come; without a situation, the beginning. */
export type RightsRequest = {
  /** The language of the screen. */
  locale: string,
  /** The situations in life that were chosen. */
  situations?: Array<string>,
  /** What was answered so far. */
  answers?: Array<RightsAnswer>,
};

/** What comes next. */
export type RightsView = {
  /** What can be chosen to begin with, and at the end what else may hold; empty as long as there is
  * something to ask. */
  situations: Array<string>,
  /** What to ask now. */
  question: string | null,
  /** How many questions there are at most. */
  most: number,
  /** What may be asked for; empty as long as there is something to ask. */
  rights: Array<RightView>,
  /** The house with this list in the language of the screen and in Dutch, as a telephone keeps a
  * number; several where one code does not hold it. */
  codes: Array<Qr>,
};

/** What is spoken at the desk from now on. */
export type SayLanguagesRequest = {
  /** Which languages, of all who sit there together; without any families are told those of the place. */
  languages: Array<string>,
};

/** What stands beside the hours. */
export type ScheduleNote = { "kind": "closed",
  /** The first day. */
  from: string,
  /** The last day. */
  to: string,
  /** Why. */
  text: Text | null,
  /** The code of the holiday that it is. */
  holiday: string | null, } | { "kind": "text",
  /** The words. */
  text: Text,
};

/** Hours that hold together: in one stretch of validity, with the same rule about holidays. */
export type ScheduleView = {
  /** The ordinary week. */
  days: Array<OpeningDay>,
  /** The same week, and every other rule, to be read as sentences. */
  sentences: Array<HoursSentence>,
  /** What stands beside the hours. */
  notes: Array<ScheduleNote>,
  /** What holds on public holidays. */
  public_holidays: HolidaysApply | null,
  /** What holds in school holidays. */
  school_holidays: HolidaysApply | null,
  /** The first day this holds. */
  valid_from: string | null,
  /** The last day this holds. */
  valid_to: string | null,
};

/** What the services must be; each that is given must hold. */
export type SearchFilters = {
  /** About one of these themes; a domain stands for all of its themes. */
  themes?: Array<string>,
  /** For children of this age. */
  age_band?: string,
  /** In this municipality, by name. */
  municipality?: string,
  /** In this language. */
  language?: string,
  /** Open at this moment. */
  open_now?: boolean,
  /** Open now, or within the coming week while the house is. */
  open?: string,
  /** Free of charge. */
  free?: boolean,
  /** Receiving people in this way. */
  intake_mode?: string,
  /** Offered in this form. */
  offer_form?: string,
  /** Saying one of these of its places, in the last fourteen days. */
  capacity?: Array<string>,
};

/** What was found. */
export type SearchReply = {
  /** The best first. */
  hits: Array<Hit>,
  /** The themes recognised in the text. */
  themes: Array<string>,
  /** Why each of them was recognised. */
  via: Array<Via>,
  /** How many there are in all, or at least when there are `more`. */
  total: number,
  /** Whether there may be more than `total`. */
  more: boolean,
  /** When nothing really fits: what is near to it. */
  nothing: NothingFits | null,
};

/** What is looked for. */
export type SearchRequest = {
  /** Anything a person can type or paste. */
  text: string,
  /** The language of the screen. */
  locale: string,
  /** What the services must be. */
  filters?: SearchFilters,
  /** How many hits at most. */
  limit?: number,
};

/** A service by its name. */
export type ServiceName = {
  /** Its id. */
  service_id: string,
  /** Its name, in Dutch. */
  name: string,
};

/** An open desk session. */
export type SessionView = {
  /** Where. */
  site_id: string,
  /** The name of the site. */
  site: string,
  /** At which desk of the site. */
  desk_id: string | null,
  /** The name of the desk. */
  desk: string | null,
  /** The day. */
  day: string,
  /** `morning`, `afternoon` or `evening`. */
  half_day: string,
  /** How questions come in, for intakes that do not say. */
  channel: string | null,
  /** Whether it is for questions that come outside the opening hours. */
  outside: boolean,
  /** Where the desk is that goes on when this session closes. */
  beneath: PlaceView | null,
  /** Whether the program was restarted since, so that intakes are missing from the list. */
  resumed: boolean,
  /** In how many seconds the half-day ends. */
  ends_in: number,
  /** Always null: no time is kept. */
  since: string | null,
};

/** Who will use the tablet from now on. */
export type SetModeRequest = {
  /** `desk` or `kiosk`. */
  mode: string,
  /** The PIN, which leaving the kiosk asks for when one is set. */
  pin?: string,
};

/** A PIN to ask for from now on. */
export type SetPinRequest = {
  /** `desk`, which unlocking the desk and leaving the kiosk ask for, unless said otherwise;
  * or `coordinator`, which the settings ask for. */
  which?: string,
  /** The new PIN; without one, nothing is asked for. */
  pin?: string,
};

/** A desk that a tablet may stand at. */
export type SettingsDesk = {
  /** Its id. */
  desk_id: string,
  /** Its name. */
  name: string,
  /** The name of its site; empty when the directory does not know it yet. */
  site: string,
};

/** How coordinators laid down that this tablet is used. */
export type SettingsView = {
  /** The desk where the tablet stands. */
  desk_id: string | null,
  /** The desks of the house. */
  desks: Array<SettingsDesk>,
  /** The languages the desk may choose; empty means all. */
  desk_locales: Array<string>,
  /** The languages families may choose; empty means all. */
  kiosk_locales: Array<string>,
  /** How large letters are to begin with: 1, 2 or 3. */
  text_size: number,
  /** After how many minutes without a touch a desk with a PIN is locked. */
  auto_lock_minutes: number,
  /** Whether the program begins as a kiosk. */
  start_in_kiosk: boolean,
  /** Whether a kiosk that nobody uses shows what is on. */
  info_when_idle: boolean,
  /** Who uses the tablet now. */
  mode: Mode,
  /** Whether the tablet belongs to a centre. */
  enrolled: boolean,
  /** The address of the centre. */
  server: string | null,
  /** Whether the desk has a PIN. */
  desk_pin_set: boolean,
  /** Whether the coordinators have a PIN. */
  coordinator_pin_set: boolean,
};

/** Puts away a ticket that is over. */
export type SettleTicketRequest = {
  /** Which ticket. */
  ticket_id: string,
};

/** What a volunteer can choose when a shift begins. */
export type ShiftChoicesView = {
  /** The day. */
  day: string,
  /** `morning`, `afternoon` or `evening`. */
  half_day: string,
  /** In how many seconds the half-day ends. */
  ends_in: number,
  /** Whether the clock of the tablet is surely wrong. */
  clock_behind: boolean,
  /** The places of the house: its desks, and the sites that have no desks of their own. */
  places: Array<ShiftPlaceView>,
  /** The codes of the languages that were said to be spoken in the shift that is under way. */
  speaks: Array<string>,
  /** The codes of the languages that were said to be spoken the last time on this tablet. */
  spoke_before: Array<string>,
};

/** How a shift ended. Only this tablet sees these numbers. */
export type ShiftEndView = {
  /** Where it was. */
  place: PlaceView,
  /** The day. */
  day: string,
  /** `morning`, `afternoon` or `evening`. */
  half_day: string,
  /** How many conversations it had since the program started. */
  intakes: number,
  /** How many questions these held. */
  questions: number,
  /** How many of these questions are kept: all of them. */
  kept: number,
  /** How many of these questions the centre has. */
  sent: number,
  /** How many of these questions still wait on this tablet. */
  waiting: number,
  /** `open-tallied`, `open-not-tallied` or `outside-hours`. */
  state: string,
  /** Whether the program was restarted during the shift, so that the numbers are of a part of it. */
  resumed: boolean,
};

/** A place where a shift can begin. */
export type ShiftPlaceView = {
  /** How questions come in there. */
  channel: string | null,
  /** What is noted of the present half-day there, as the code of a session's state. */
  state: string | null,
  /** Whether the tablet stands here. */
  own: boolean,
  /** Whether this was the desk of this tablet earlier today. */
  before: boolean,
  /** The site. */
  site_id: string,
  /** The name of the site. */
  site: string,
  /** The desk of it, where the house has named its desks. */
  desk_id: string | null,
  /** The name of the desk. */
  desk: string | null,
};

/** A place where the house receives people. */
export type SiteView = {
  /** Its id. */
  site_id: string,
  /** Its name. */
  name: string,
  /** The name of the place it is in, as services that are held there tell it. */
  place: string | null,
  /** The municipality it lies in. */
  municipality: string | null,
};

/** One text file of a locale. */
export type SourceFile = {
  /** The file's name without its folder, such as `kiosk.ftl`. */
  file: string,
  /** The Fluent text. */
  text: string,
};

/** From and until how many days, weeks, months or years. */
export type Span = {
  /** At least so many. */
  from: number,
  /** At most so many. */
  to: number,
  /** `day`, `week`, `month` or `year`. */
  unit: string,
};

/** Says a sentence. */
export type SpeakRequest = {
  /** The locale it is in. */
  locale: string,
  /** What is to be said, at most 600 characters. */
  text: string,
};

/** The languages that can be heard. */
export type SpeechVoicesView = {
  /** The locales with a voice; none while the tablet has no sound. */
  locales: Array<string>,
};

/** How a sentence ended. */
export type SpokenEnding = "whole" | "stopped" | "silent";

/** How a sentence ended. */
export type SpokenView = {
  /** How it ended. */
  ending: SpokenEnding,
};

/** What is wrong with a fiche. */
export type SuggestRequest = {
  /** Whose fiche. */
  service_id: string,
  /** What is wrong. */
  wrong: string,
};

/** How the files were found. */
export type SyncFiles = {
  /** The directory, which can always be fetched again. */
  directory: FileState,
  /** What was not sent yet, which cannot. */
  outbox: FileState,
  /** The tickets of warm referrals; those that were lost can be made anew. */
  tickets: FileState,
};

/** What the worker that speaks to the centre is doing. */
export type SyncState = "idle" | "running" | "offline" | "unauthorised" | "too-old" | "not-enrolled" | "refused";

/** Whether the centre and this tablet know the same. */
export type SyncStatus = {
  /** What is happening. */
  state: SyncState,
  /** Records that may be sent and were not. */
  waiting: number,
  /** Records of a half-day that is still open, which can still be taken back. */
  held: number,
  /** Records the centre has, kept until it has a copy of its own. */
  retained: number,
  /** Records the centre refused. */
  quarantined: number,
  /** When it last went well. */
  last_good: string | null,
  /** How the files were found. */
  files: SyncFiles,
};

/** What every screen must know of what coordinators laid down for this tablet. */
export type TabletView = {
  /** The desk where it stands. */
  desk_id: string | null,
  /** The languages the desk may choose; empty means all. */
  desk_locales: Array<string>,
  /** The languages families may choose; empty means all. */
  kiosk_locales: Array<string>,
  /** How large letters are to begin with: 1, 2 or 3. */
  text_size: number,
  /** After how many minutes without a touch a desk with a PIN is locked. */
  auto_lock_minutes: number,
  /** Whether a kiosk that nobody uses shows what is on. */
  info_when_idle: boolean,
};

/** Which service, and in which language beside Dutch. */
export type TakeHomeRequest = {
  /** The service. */
  service_id: string,
  /** The language of the family. */
  locale: string,
  /** When the family is expected, where that is agreed. */
  appointment?: AppointmentRequest,
  /** Whether the telephone learns only whom to reach, and not what for. */
  discreet?: boolean,
};

/** What a family takes home of a service. */
export type TakeHomeView = {
  /** The service in Dutch. */
  dutch: Fiche,
  /** The service in the language of the family; null when that is Dutch. */
  other: Fiche | null,
  /** How the service wants to receive people: `ticket`, `walk-in`, `call-first`, `door`, `gate`,
  * `professional` or `members`. */
  manner: string,
  /** A card for the numbers of a telephone, with notes in the language of the family. */
  vcard: string,
  /** The QR code of that card. */
  vcard_qr: Qr | null,
  /** The text of the `.ics` file of the appointment. */
  calendar: string | null,
  /** The QR code of the appointment. */
  calendar_qr: Qr | null,
};

/** How often something was asked and ended so. */
export type TallyRequest = {
  /** What it was about. */
  theme: string,
  /** How it ended. */
  outcome: string,
  /** How often: from 1 to 99. */
  count: number,
};

/** A text and the language it is in. */
export type Text = {
  /** The text. */
  text: string,
  /** Its language. */
  locale: string,
  /** Whether that is the language asked for; otherwise it is shown marked as Dutch. */
  translated: boolean,
};

/** A theme and how many services it has. */
export type ThemeCount = {
  /** Its code. */
  id: string,
  /** How many services have it. */
  services: number,
};

/** A theme. */
export type ThemeEntry = {
  /** Its code. */
  id: string,
  /** Whether it is never published for one house. */
  sensitive: boolean,
};

/** Which locale the screen is in. */
export type ThemesRequest = {
  /** The language of the screen. */
  locale: string,
};

/** The tree of themes with what there is to find. */
export type ThemesView = {
  /** The roots, in the order they are shown. */
  domains: Array<DomainCount>,
};

/** The service by which somebody comes to one that is only for who is there already. */
export type Through = {
  /** The service. */
  service_id: string,
  /** What it is called. */
  name: Text,
};

/** A ticket as the desk sees it. */
export type TicketLine = {
  /** Its id. */
  ticket_id: string,
  /** For which service. */
  service_id: string | null,
  /** What the service is called. */
  service: Text | null,
  /** How to ring it. */
  phone: Phone | null,
  /** The day on which it was made. */
  opened: string | null,
  /** How it was answered; `unknown` when nobody did before its last day was over. */
  result: string | null,
  /** Why it was sent back. */
  reason: string | null,
  /** Whether the desk is gently asked to ask after it. */
  remind: boolean,
  /** Whether it has ended: nothing can be answered any more, and it can be put away. */
  over: boolean,
  /** Whether the centre has it. One that is over without having been sent will not go. */
  sent: boolean,
  /** Whether its spoken code works, as far as is known. */
  spoken: boolean,
  /** Its last day. */
  due: string,
};

/** A ticket as it was made. The codes stand in this answer and nowhere else. */
export type TicketView = {
  /** Its id. */
  ticket_id: string,
  /** The code on the slip, in seven groups of four. */
  code: string,
  /** The address that leads to it, when this tablet has a centre. */
  address: string | null,
  /** The address as a QR code; the code alone when there is no address. */
  qr: Qr | null,
  /** The three pictures of the spoken code, in their order. */
  pictures: Array<string>,
  /** Its two digits. */
  number: string,
  /** The day on which it was made. */
  opened: string,
  /** Its last day. */
  due: string,
};

/** What a family says with its spoken code. */
export type TicketWordRequest = {
  /** The three pictures in their order. */
  pictures: Array<string>,
  /** The two digits. */
  number: string,
  /** `arrived` or `withdrawn`. */
  said: string,
};

/** Which locale the names of services are wanted in. */
export type TicketsRequest = {
  /** The language of the screen; Dutch when it is not said. */
  locale?: string,
};

/** The tickets of this desk. */
export type TicketsView = {
  /** Those to ask after, then those with an answer, then those that wait for one. */
  tickets: Array<TicketLine>,
  /** How many cannot be shown until the tablet has spoken with its centre since it started. */
  unreadable: number,
};

/** An answer to one of the house's own questions. */
export type TodayAnswer = {
  /** The question. */
  question_id: string,
  /** The answer. */
  answer_id: string,
};

/** An intake that can still be taken back. */
export type TodayIntake = {
  /** What to name when taking it back. */
  handle: string,
  /** Its questions. */
  questions: Array<TodayQuestion>,
};

/** A question as it was noted, so that it can be corrected. */
export type TodayQuestion = {
  /** What it was about. */
  theme: string,
  /** The age of the child. */
  age_band: string,
  /** Who asked. */
  asker: string,
  /** How it ended. */
  outcome: string,
  /** How it came in. */
  channel: string,
  /** The language of the talk. */
  language: string,
  /** Whether an interpreter was needed, where that was noted. */
  interpreter: boolean | null,
  /** How warm the referral was, where that was noted. */
  warmth: string | null,
  /** Why no offer was found, where that was noted. */
  gap_reason: string | null,
  /** Whether other services were asked before. */
  doors_before: string,
  /** What was answered to the house's own questions. */
  local: Array<TodayAnswer>,
};

/** Which intake to take back. */
export type UndoIntakeRequest = {
  /** Its handle; otherwise the last one. */
  handle?: string,
};

/** What opens a locked desk. */
export type UnlockRequest = {
  /** The PIN of the desk, when one is set. */
  pin?: string,
};

/** When and how facts were checked. */
export type Verified = {
  /** The day. */
  date: string,
  /** `phone`, `visit`, `partner`, `website` or `letter`. */
  method: string | null,
};

/** A theme that was recognised and the words that told it. */
export type Via = {
  /** Its code. */
  theme: string,
  /** The words as they were typed. */
  words: Array<string>,
};

/** The code lists, in the order they are shown. The labels are texts: `theme-<id>` and so on. */
export type VocabularyView = {
  /** The tree of themes. */
  domains: Array<DomainEntry>,
  /** The ages a question can be about. */
  age_bands: Array<string>,
  /** Who can ask. */
  askers: Array<string>,
  /** How a question can come in. */
  channels: Array<string>,
  /** The languages of a talk. */
  languages: Array<string>,
  /** How warm a referral can be. */
  warmth: Array<string>,
  /** Why no offer was found. */
  gap_reasons: Array<string>,
  /** Whether other services were asked before. */
  doors_before: Array<string>,
  /** How a partner wants to receive people. */
  intake_modes: Array<string>,
  /** The parts of a day. */
  half_days: Array<string>,
  /** How a question can end. */
  outcomes: Array<OutcomeEntry>,
};

/** How long people wait. */
export type Wait = {
  /** In words. */
  text: Text,
  /** In numbers, where the words say nothing more. */
  span: Span | null,
  /** The day this was known. */
  date: string | null,
};

/** Which desk looks. */
export type WhatsNewRequest = {
  /** The desk, where the house has named its desks. */
  desk_id?: string,
};

/** Up to where a desk saw what changed. */
export type WhatsNewSeenRequest = {
  /** The desk, where the house has named its desks. */
  desk_id?: string,
  /** What the news said of itself; otherwise all there is. */
  up_to?: number,
};

/** What changed since a desk last looked. */
export type WhatsNewView = {
  /** At most five lines, what matters first. */
  lines: Array<NewsLine>,
  /** How many more there are. */
  more: number,
  /** Up to where this tells, to be given back once it was read. */
  up_to: number,
};

/** What a family would like. */
export type WishRequest = {
  /** `activity`, `missing` or `other`. */
  kind: string,
  /** What it is about: a theme or a domain, of which the domain is kept. */
  theme?: string,
  /** For children of which age. */
  age_band?: string,
  /** `weekday-day`, `weekday-evening`, `weekend` or `school-holiday`. */
  part_of_week?: string,
};

/** A wish was told. */
export type WishView = {
  /** Whether it was counted: a few times per visit. */
  counted: boolean,
};
