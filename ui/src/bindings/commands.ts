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
  /** Anybody: What is on from one day to another. */
  events: { request: T.EventsRequest; reply: T.EventsView };
  /** Anybody: Everything about one event. */
  event: { request: T.EventRequest; reply: T.EventView };
  /** Anybody: The event for the calendar of a telephone. */
  event_calendar: { request: T.EventRequest; reply: T.EventCalendar };
  /** Anybody: The tree of themes with how many services each has. */
  themes: { request: T.ThemesRequest; reply: T.ThemesView };
  /** Anybody: Counts that a family found nothing about a theme. */
  note_gap: { request: T.NoteGapRequest; reply: T.GapView };
  /** Anybody: Forgets everything of a visit. */
  kiosk_reset: { request: T.Nothing; reply: T.Nothing };
  /** Anybody: Hands the tablet to families, or back to staff. */
  set_mode: { request: T.SetModeRequest; reply: T.HouseView };
  /** Anybody: How things stand with the centre. */
  sync_status: { request: T.Nothing; reply: T.SyncStatus };
  /** Staff: Who is who: the organisations, what they do and whom to ask for. */
  organisations: { request: T.OrganisationsRequest; reply: T.OrganisationsView };
  /** Staff: Sets or takes away the PIN that leaving the kiosk asks for. */
  set_pin: { request: T.SetPinRequest; reply: T.HouseView };
  /** Staff: Opens the desk for this half-day. */
  open_desk_session: { request: T.OpenDeskSessionRequest; reply: T.DeskView };
  /** Staff: Closes the desk; its intakes can then no longer be taken back. */
  close_desk_session: { request: T.Nothing; reply: T.DeskView };
  /** Staff: Keeps one conversation. */
  record_intake: { request: T.RecordIntakeRequest; reply: T.RecordedView };
  /** Staff: Takes an intake of this half-day back. */
  undo_intake: { request: T.UndoIntakeRequest; reply: T.DeskView };
  /** Staff: The desk as this tablet remembers it. */
  today: { request: T.Nothing; reply: T.DeskView };
  /** Staff: Speaks to the centre now, and waits for the end of it. */
  sync_now: { request: T.Nothing; reply: T.SyncStatus };
  /** Staff: Makes this tablet one of a centre. */
  enrol: { request: T.EnrolRequest; reply: T.SyncStatus };
};

export type CommandName = keyof Commands;
