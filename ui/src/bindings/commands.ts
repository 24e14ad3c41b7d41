import type * as T from "./types";

/** Every command of the app, with the JSON it takes and the JSON it answers. */
export type Commands = {
  locale_bundle: { request: T.LocaleBundleRequest; reply: T.LocaleBundle };
  vocabulary: { request: T.Nothing; reply: T.VocabularyView };
  house: { request: T.Nothing; reply: T.HouseView };
  search_services: { request: T.SearchRequest; reply: T.SearchReply };
  fiche: { request: T.FicheRequest; reply: T.Fiche };
  themes: { request: T.ThemesRequest; reply: T.ThemesView };
  open_desk_session: { request: T.OpenDeskSessionRequest; reply: T.DeskView };
  close_desk_session: { request: T.Nothing; reply: T.DeskView };
  record_intake: { request: T.RecordIntakeRequest; reply: T.RecordedView };
  undo_intake: { request: T.UndoIntakeRequest; reply: T.DeskView };
  today: { request: T.Nothing; reply: T.DeskView };
  sync_now: { request: T.Nothing; reply: T.SyncStatus };
  sync_status: { request: T.Nothing; reply: T.SyncStatus };
  enrol: { request: T.EnrolRequest; reply: T.SyncStatus };
  set_mode: { request: T.SetModeRequest; reply: T.HouseView };
  set_pin: { request: T.SetPinRequest; reply: T.HouseView };
  kiosk_reset: { request: T.Nothing; reply: T.Nothing };
};

export type CommandName = keyof Commands;
