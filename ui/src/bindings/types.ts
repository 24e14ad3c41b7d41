export type Locale = string;
export type Direction = "ltr" | "rtl";

export type SourceFile = { file: string; text: string };
export type LocaleStatus = "reference" | "draft" | "checked";
export type AvailableLocale = { locale: Locale; name: string; direction: Direction; status: LocaleStatus };
export type LocaleBundleRequest = { locale?: string; wanted?: string[] };
export type LocaleBundle = {
  locale: Locale;
  direction: Direction;
  sources: SourceFile[];
  fallback_sources: SourceFile[];
  available: AvailableLocale[];
};

export type ThemeEntry = { id: string; sensitive: boolean };
export type DomainEntry = { id: string; themes: ThemeEntry[] };
export type OutcomeEntry = { id: string; asks_gap_reason: boolean; asks_warmth: boolean };
export type VocabularyView = {
  domains: DomainEntry[];
  age_bands: string[];
  askers: string[];
  channels: string[];
  languages: string[];
  warmth: string[];
  gap_reasons: string[];
  intake_modes: string[];
  half_days: string[];
  outcomes: OutcomeEntry[];
};

export type NextOpen = { day: string; opens: string; closes: string };
export type Mode = "desk" | "kiosk";
export type SiteView = { site_id: string; name: string; municipality: string | null };
export type HouseView = {
  name: string;
  municipality: string[];
  sites: SiteView[];
  enrolled: boolean;
  site_id: string | null;
  mode: Mode;
  phone: string | null;
  open_now: boolean;
  next_open: NextOpen | null;
  pin_set: boolean;
};

export type SearchFilters = {
  themes?: string[];
  age_band?: string;
  municipality?: string;
  language?: string;
  open_now?: boolean;
  free?: boolean;
  intake_mode?: string;
};
export type SearchRequest = { text: string; locale: Locale; filters?: SearchFilters; limit?: number };
export type HitReason = { theme?: string };
export type Hit = {
  service_id: string;
  name: string;
  summary: string | null;
  text_locale: Locale;
  organisation: string;
  site: string | null;
  municipality: string | null;
  themes: string[];
  open_now: boolean;
  next_open: NextOpen | null;
  languages: string[];
  intake_modes: string[];
  free: boolean;
  assured_date: string | null;
  why: HitReason | null;
};
export type SearchReply = { hits: Hit[]; themes: string[]; total: number };

export type Text = { text: string; locale: Locale; translated: boolean };
export type FicheTexts = {
  name: Text | null;
  summary: Text | null;
  description: Text | null;
  eligibility: Text | null;
  application: Text | null;
  fees: Text | null;
  alert: Text | null;
  is_not: Text | null;
};
export type FicheOrganisation = {
  organisation_id: string;
  name: string;
  website: string | null;
  actor_type: string | null;
};
export type AgeRange = { min_months: number | null; max_months: number | null };
export type Cost = {
  option: Text | null;
  amount: string | null;
  currency: string | null;
  description: Text | null;
};
export type Wait = { text: Text; date: string | null };
export type Phone = { number: string; description: string | null; international: string | null };
export type OpeningBlock = { opens: string; closes: string };
export type OpeningDay = { weekday: string; blocks: OpeningBlock[] };
export type ScheduleNote =
  | { kind: "nth"; nth: number[]; weekday: string; opens: string; closes: string }
  | { kind: "weeks"; every: number; weekdays: string[]; opens: string; closes: string; next: string | null }
  | { kind: "month-days"; days: number[]; opens: string; closes: string }
  | { kind: "dates"; days: string[]; opens: string; closes: string }
  | { kind: "closed"; from: string; to: string; text: Text | null }
  | { kind: "text"; text: Text };
export type ScheduleView = {
  days: OpeningDay[];
  notes: ScheduleNote[];
  valid_from: string | null;
  valid_to: string | null;
};
export type Place = {
  location_id: string;
  secret: boolean;
  name: string | null;
  description: Text | null;
  lines: string[];
  postal_code: string | null;
  city: string | null;
  municipality: string | null;
  transportation: Text | null;
  accessibility: Text[];
  phones: Phone[];
  schedules: ScheduleView[];
  open_now: boolean;
  next_open: NextOpen | null;
};
export type ContactPersonView = { name: string | null; title: string | null; phone: string | null };
export type FicheRequest = { service_id: string; locale: Locale };
export type Fiche = {
  service_id: string;
  texts: FicheTexts;
  organisation: FicheOrganisation | null;
  themes: string[];
  age: AgeRange | null;
  intake_modes: string[];
  languages: string[];
  interpretation: Text | null;
  free: boolean;
  costs: Cost[];
  documents: Text[];
  wait: Wait | null;
  assured_date: string | null;
  stale: boolean;
  status: string;
  areas: string[];
  places: Place[];
  phones: Phone[];
  email: string | null;
  website: string | null;
  contact_people: ContactPersonView[];
};

export type ThemesRequest = { locale: Locale };
export type ThemeCount = { id: string; services: number };
export type DomainCount = { id: string; services: number; themes: ThemeCount[] };
export type ThemesView = { domains: DomainCount[] };

export type SessionView = { site_id: string; site: string; day: string; half_day: string; since: string | null };
export type TodayQuestion = { theme: string; age_band: string; outcome: string };
export type TodayIntake = { handle: string; questions: TodayQuestion[] };
export type DeskView = {
  session: SessionView | null;
  intakes: TodayIntake[];
  intake_count: number;
  question_count: number;
  waiting: number;
};
export type OpenDeskSessionRequest = { site_id?: string; channel?: string };
export type QuestionRequest = {
  theme: string;
  age_band: string;
  asker?: string;
  outcome: string;
  channel?: string;
  language?: string;
  interpreter?: boolean;
  warmth?: string;
  gap_reason?: string;
};
export type RecordIntakeRequest = { questions: QuestionRequest[] };
export type RecordedView = { handle: string; desk: DeskView };
export type UndoIntakeRequest = { handle?: string };

export type SyncState =
  | "idle"
  | "running"
  | "offline"
  | "unauthorised"
  | "too-old"
  | "not-enrolled"
  | "refused";
export type FileState = "ok" | "new" | "moved-aside";
export type SyncFiles = { directory: FileState; outbox: FileState };
export type SyncStatus = {
  state: SyncState;
  waiting: number;
  held: number;
  retained: number;
  quarantined: number;
  last_good: string | null;
  files: SyncFiles;
};
export type EnrolRequest = { server: string; code: string; name?: string };
export type SetModeRequest = { mode: Mode; pin?: string };
export type SetPinRequest = { pin?: string };
export type Nothing = Record<string, never>;

export type ErrorCode =
  | "invalid-input"
  | "not-found"
  | "no-session"
  | "nothing-to-undo"
  | "undo-closed"
  | "not-enrolled"
  | "denied"
  | "unknown-command"
  | "storage-full"
  | "storage-corrupt"
  | "storage-busy"
  | "offline"
  | "unauthorised"
  | "too-old"
  | "bad-code"
  | "internal";
export type ErrorView = { code: ErrorCode; field?: string; rule?: string; limit?: number; wait_seconds?: number; reference: string };
export type Changed = { type: "changed"; today?: boolean; directory?: boolean; sync?: boolean };
