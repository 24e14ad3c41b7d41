// Made by `cargo xtask bindings` from crates/app and locales/nl-BE. Do not edit.

import type * as T from "./types";

/** Every command of the app, with the JSON it takes and the JSON it answers. */
export type Commands = {
  /** Anybody: The texts of a locale, with Dutch behind them. */
  locale_bundle: { request: T.LocaleBundleRequest; reply: T.LocaleBundle };
  /** Anybody: The code lists. */
  vocabulary: { request: T.Nothing; reply: T.VocabularyView };
  /** Anybody: The house and this tablet. */
  house: { request: T.Nothing; reply: T.HouseView };
  /** Anybody: Finds services by words and filters; any text is taken. */
  search_services: { request: T.SearchRequest; reply: T.SearchReply };
  /** Anybody: Everything about one service. */
  fiche: { request: T.FicheRequest; reply: T.Fiche };
  /** Anybody: Which rights a family may ask for, by a few questions; nothing of it is kept. */
  rights: { request: T.RightsRequest; reply: T.RightsView };
  /** Anybody: What is on from one day to another. */
  events: { request: T.EventsRequest; reply: T.EventsView };
  /** Anybody: Everything about one event. */
  event: { request: T.EventRequest; reply: T.EventView };
  /** Anybody: The event for the calendar of a telephone. */
  event_calendar: { request: T.EventRequest; reply: T.EventCalendar };
  /** Anybody: What a family takes home of a service: on paper and in its telephone. */
  take_home: { request: T.TakeHomeRequest; reply: T.TakeHomeView };
  /** Anybody: The tree of themes with how many services each has. */
  themes: { request: T.ThemesRequest; reply: T.ThemesView };
  /** Anybody: Counts that a family found nothing about a theme. */
  note_gap: { request: T.NoteGapRequest; reply: T.GapView };
  /** Anybody: Counts what a visit at the kiosk looked at, as it ends. */
  interest: { request: T.InterestRequest; reply: T.Nothing };
  /** Anybody: Counts what a family at the kiosk would like; codes, and no text. */
  wish: { request: T.WishRequest; reply: T.WishView };
  /** Anybody: Which languages can be heard. */
  speech_voices: { request: T.Nothing; reply: T.SpeechVoicesView };
  /** Anybody: Says a sentence; answers when it was said, or stopped. */
  speak: { request: T.SpeakRequest; reply: T.SpokenView };
  /** Anybody: Ends what is being said. */
  hush: { request: T.Nothing; reply: T.Nothing };
  /** Anybody: Forgets everything of a visit. */
  kiosk_reset: { request: T.Nothing; reply: T.Nothing };
  /** Anybody: Hands the tablet to families, or back to staff. */
  set_mode: { request: T.SetModeRequest; reply: T.HouseView };
  /** Anybody: Locks the desk, which keeps what is open at it. */
  lock: { request: T.Nothing; reply: T.HouseView };
  /** Anybody: Unlocks the desk; needs its PIN when one is set. */
  unlock: { request: T.UnlockRequest; reply: T.HouseView };
  /** Anybody: Takes both PINs away for whoever has the code on paper. */
  recover: { request: T.RecoverRequest; reply: T.HouseView };
  /** Anybody: Leaves the settings. */
  leave_settings: { request: T.Nothing; reply: T.Nothing };
  /** Anybody: How things stand with the centre. */
  sync_status: { request: T.Nothing; reply: T.SyncStatus };
  /** Staff: Who is who: the organisations, what they do and whom to ask for. */
  organisations: { request: T.OrganisationsRequest; reply: T.OrganisationsView };
  /** Staff: Keeps how the desk likes its own screens. */
  change_look: { request: T.ChangeLookRequest; reply: T.HouseView };
  /** Staff: Sets or takes away the PIN of the desk, or that of the coordinators. */
  set_pin: { request: T.SetPinRequest; reply: T.HouseView };
  /** Staff: Opens the settings; needs the PIN of the coordinators when one is set. */
  enter_settings: { request: T.EnterSettingsRequest; reply: T.SettingsView };
  /** Coordinators: How this tablet is used. */
  settings: { request: T.Nothing; reply: T.SettingsView };
  /** Coordinators: Lays down how this tablet is used. */
  change_settings: { request: T.ChangeSettingsRequest; reply: T.SettingsView };
  /** Coordinators: Makes a code on paper that takes both PINs away; it is told once. */
  make_recovery_code: { request: T.Nothing; reply: T.RecoveryCodeView };
  /** Staff: How it stands with every way out of the kiosk. */
  kiosk_check: { request: T.Nothing; reply: T.KioskCheckView };
  /** Staff: How the tablet stands, to read out over the telephone. */
  diagnostics: { request: T.Nothing; reply: T.DiagnosticsView };
  /** Staff: Begins to practise on a house that does not exist, or ends it. */
  practice: { request: T.PracticeRequest; reply: T.HouseView };
  /** Staff: Opens the desk for this half-day. */
  open_desk_session: { request: T.OpenDeskSessionRequest; reply: T.DeskView };
  /** Staff: Says which languages are spoken at the desk that is open. */
  say_languages: { request: T.SayLanguagesRequest; reply: T.HouseView };
  /** Staff: Closes the desk; its intakes can then no longer be taken back. */
  close_desk_session: { request: T.CloseDeskSessionRequest; reply: T.ClosedView };
  /** Staff: Notes that a desk is closed in this half-day. */
  mark_desk_closed: { request: T.MarkDeskClosedRequest; reply: T.DeskView };
  /** Staff: How the shift that was closed last ended. */
  last_shift: { request: T.Nothing; reply: T.LastShiftView };
  /** Staff: What can be chosen when a shift begins. */
  shift_choices: { request: T.Nothing; reply: T.ShiftChoicesView };
  /** Staff: Takes over the totals of a tally sheet on paper. */
  record_totals: { request: T.RecordTotalsRequest; reply: T.RecordedTotalsView };
  /** Staff: What the house laid down for registering at its desks. */
  desk_form: { request: T.Nothing; reply: T.DeskFormView };
  /** Staff: Keeps one conversation. */
  record_intake: { request: T.RecordIntakeRequest; reply: T.RecordedView };
  /** Staff: Puts what a conversation of this half-day was after all in its place. */
  correct_intake: { request: T.CorrectIntakeRequest; reply: T.RecordedView };
  /** Staff: Takes an intake of this half-day back. */
  undo_intake: { request: T.UndoIntakeRequest; reply: T.DeskView };
  /** Staff: The desk as this tablet remembers it. */
  today: { request: T.Nothing; reply: T.DeskView };
  /** Staff: Whom to call, the first to call first. */
  backup: { request: T.BackupRequest; reply: T.BackupView };
  /** Staff: What to do and say: the cards of the house. */
  cards: { request: T.CardsRequest; reply: T.CardsView };
  /** Staff: Everything that one card says. */
  card: { request: T.CardRequest; reply: T.CardView };
  /** Staff: Which services can be proposed to a visitor, who chooses. */
  referral_options: { request: T.ReferralOptionsRequest; reply: T.ReferralOptionsView };
  /** Staff: Counts a serious concern about a child, and nothing beside it. */
  note_concern: { request: T.Nothing; reply: T.ConcernView };
  /** Staff: What changed in the directory since this desk last looked. */
  whats_new: { request: T.WhatsNewRequest; reply: T.WhatsNewView };
  /** Staff: Remembers up to where this desk saw what changed. */
  whats_new_seen: { request: T.WhatsNewSeenRequest; reply: T.Nothing };
  /** Staff: Tells the centre that something of a fiche is wrong. */
  suggest: { request: T.SuggestRequest; reply: T.Nothing };
  /** Staff: Makes a ticket for a referral that the family agreed to; works without the centre. */
  make_ticket: { request: T.MakeTicketRequest; reply: T.TicketView };
  /** Staff: The tickets of this desk: those to ask after, those with an answer, those that wait. */
  tickets: { request: T.TicketsRequest; reply: T.TicketsView };
  /** Staff: Passes on what the desk heard of a ticket. */
  answer_ticket: { request: T.AnswerTicketRequest; reply: T.Nothing };
  /** Staff: Puts away a ticket that is over. */
  settle_ticket: { request: T.SettleTicketRequest; reply: T.Nothing };
  /** Anybody: Passes on what a family says with its spoken code; never tells whether the code exists. */
  ticket_word: { request: T.TicketWordRequest; reply: T.Nothing };
  /** Anybody: Asks whoever is at the desk to come to the kiosk; answers at once. */
  doorbell_ring: { request: T.DoorbellRingRequest; reply: T.DoorbellView };
  /** Anybody: How the bell between kiosk and desk stands. */
  doorbell_state: { request: T.Nothing; reply: T.DoorbellView };
  /** Staff: Who waits at a kiosk of this desk. */
  doorbell_rings: { request: T.Nothing; reply: T.DoorbellRingsView };
  /** Staff: Says to a kiosk that somebody comes. */
  doorbell_answer: { request: T.DoorbellAnswerRequest; reply: T.DoorbellRingsView };
  /** Coordinators: How the bell of this tablet is laid down. */
  doorbell_settings: { request: T.Nothing; reply: T.DoorbellSettingsView };
  /** Coordinators: Lets kiosks ring this desk, or not. */
  doorbell_open: { request: T.DoorbellOpenRequest; reply: T.DoorbellSettingsView };
  /** Coordinators: Invites one kiosk, for ten minutes. */
  doorbell_invite: { request: T.Nothing; reply: T.DoorbellSettingsView };
  /** Coordinators: Makes this tablet a kiosk of a desk; waits for it. */
  doorbell_pair: { request: T.DoorbellPairRequest; reply: T.DoorbellSettingsView };
  /** Coordinators: Forgets a kiosk of this desk, or the desk of this kiosk. */
  doorbell_unpair: { request: T.DoorbellUnpairRequest; reply: T.DoorbellSettingsView };
  /** Staff: All that families may find, to be printed. */
  booklet: { request: T.BookletRequest; reply: T.BookletView };
  /** Staff: The short notes that this desk keeps for a day. */
  notes: { request: T.Nothing; reply: T.NotesView };
  /** Staff: Looks whether a text could point at somebody. */
  check_note: { request: T.CheckNoteRequest; reply: T.NoteCheckView };
  /** Staff: Keeps a short note for a day. */
  keep_note: { request: T.KeepNoteRequest; reply: T.NotesView };
  /** Staff: Drops a note. */
  drop_note: { request: T.DropNoteRequest; reply: T.NotesView };
  /** Staff: Speaks to the centre now, and waits for the end of it. */
  sync_now: { request: T.Nothing; reply: T.SyncStatus };
  /** Staff: Makes this tablet one of a centre. */
  enrol: { request: T.EnrolRequest; reply: T.SyncStatus };
};

export type CommandName = keyof Commands;
