//! THE command table: every command, who may call it, what it takes and what it answers.

use onthaal_locales::LocaleBundle;
use ts_rs::{TS, TypeVisitor};

use crate::access::Access;
use crate::command::macros::{Line, commands};
use crate::command::{
    booklet, changes, choosing, desk, diagnostics, directory, doorbell, events, fiche, form, gap,
    help, house, kiosk_check, locale, lock, note, organisations, paper, practice, recovery, rights,
    session, settings, speech, suggestion, sync, take_home, ticket, today, visit,
};
use crate::error::ErrorCode;
use crate::read::Read;
use crate::view::{
    AnswerTicketRequest, BackupRequest, BackupView, BookletRequest, BookletView, CardRequest,
    CardView, CardsRequest, CardsView, ChangeLookRequest, ChangeSettingsRequest, CheckNoteRequest,
    CloseDeskSessionRequest, ClosedView, ConcernView, CorrectIntakeRequest, DeskFormView, DeskView,
    DiagnosticsView, DoorbellAnswerRequest, DoorbellOpenRequest, DoorbellPairRequest,
    DoorbellRingRequest, DoorbellRingsView, DoorbellSettingsView, DoorbellUnpairRequest,
    DoorbellView, DropNoteRequest, EnrolRequest, EnterSettingsRequest, EventCalendar, EventRequest,
    EventView, EventsRequest, EventsView, Fiche, FicheRequest, GapView, HouseView, InterestRequest,
    KeepNoteRequest, KioskCheckView, LastShiftView, LocaleBundleRequest, MakeTicketRequest,
    MarkDeskClosedRequest, NoteCheckView, NoteGapRequest, NotesView, Nothing,
    OpenDeskSessionRequest, OrganisationsRequest, OrganisationsView, PracticeRequest,
    RecordIntakeRequest, RecordTotalsRequest, RecordedTotalsView, RecordedView, RecoverRequest,
    RecoveryCodeView, ReferralOptionsRequest, ReferralOptionsView, RightsRequest, RightsView,
    SayLanguagesRequest, SearchReply, SearchRequest, SetModeRequest, SetPinRequest, SettingsView,
    SettleTicketRequest, ShiftChoicesView, SpeakRequest, SpeechVoicesView, SpokenView,
    SuggestRequest, SyncStatus, TakeHomeRequest, TakeHomeView, ThemesRequest, ThemesView,
    TicketView, TicketWordRequest, TicketsRequest, TicketsView, UndoIntakeRequest, UnlockRequest,
    VocabularyView, WhatsNewRequest, WhatsNewSeenRequest, WhatsNewView, WishRequest, WishView,
};

commands! {
    /// The texts of a locale, with Dutch behind them.
    [Visitor] locale::locale_bundle(LocaleBundleRequest) -> LocaleBundle;
    /// The code lists.
    [Visitor] locale::vocabulary(Nothing) -> VocabularyView;
    /// The house and this tablet.
    [Visitor] house::house(Nothing) -> HouseView;
    /// Finds services by words and filters; any text is taken.
    [Visitor] directory::search_services(SearchRequest) -> SearchReply;
    /// Everything about one service.
    [Visitor] fiche::fiche(FicheRequest) -> Fiche;
    /// Which rights a family may ask for, by a few questions; nothing of it is kept.
    [Visitor] rights::rights(RightsRequest) -> RightsView;
    /// What is on from one day to another.
    [Visitor] events::events(EventsRequest) -> EventsView;
    /// Everything about one event.
    [Visitor] events::event(EventRequest) -> EventView;
    /// The event for the calendar of a telephone.
    [Visitor] events::event_calendar(EventRequest) -> EventCalendar;
    /// What a family takes home of a service: on paper and in its telephone.
    [Visitor] take_home::take_home(TakeHomeRequest) -> TakeHomeView;
    /// The tree of themes with how many services each has.
    [Visitor] directory::themes(ThemesRequest) -> ThemesView;
    /// Counts that a family found nothing about a theme.
    [Visitor] gap::note_gap(NoteGapRequest) -> GapView;
    /// Counts what a visit at the kiosk looked at, as it ends.
    [Visitor] visit::interest(InterestRequest) -> Nothing;
    /// Counts what a family at the kiosk would like; codes, and no text.
    [Visitor] visit::wish(WishRequest) -> WishView;
    /// Which languages can be heard.
    [Visitor] speech::speech_voices(Nothing) -> SpeechVoicesView;
    /// Says a sentence; answers when it was said, or stopped.
    [Visitor] speech::speak(SpeakRequest) -> SpokenView;
    /// Ends what is being said.
    [Visitor] speech::hush(Nothing) -> Nothing;
    /// Forgets everything of a visit.
    [Visitor] settings::kiosk_reset(Nothing) -> Nothing;
    /// Hands the tablet to families, or back to staff.
    [Visitor] settings::set_mode(SetModeRequest) -> HouseView;
    /// Locks the desk, which keeps what is open at it.
    [Visitor] lock::lock(Nothing) -> HouseView;
    /// Unlocks the desk; needs its PIN when one is set.
    [Visitor] lock::unlock(UnlockRequest) -> HouseView;
    /// Takes both PINs away for whoever has the code on paper.
    [Visitor] recovery::recover(RecoverRequest) -> HouseView;
    /// Leaves the settings.
    [Visitor] settings::leave_settings(Nothing) -> Nothing;
    /// How things stand with the centre.
    [Visitor] sync::sync_status(Nothing) -> SyncStatus;
    /// Who is who: the organisations, what they do and whom to ask for.
    [Staff] organisations::organisations(OrganisationsRequest) -> OrganisationsView;
    /// Keeps how the desk likes its own screens.
    [Staff] settings::change_look(ChangeLookRequest) -> HouseView;
    /// Sets or takes away the PIN of the desk, or that of the coordinators.
    [Staff] settings::set_pin(SetPinRequest) -> HouseView;
    /// Opens the settings; needs the PIN of the coordinators when one is set.
    [Staff] settings::enter_settings(EnterSettingsRequest) -> SettingsView;
    /// How this tablet is used.
    [Coordinator] settings::settings(Nothing) -> SettingsView;
    /// Lays down how this tablet is used.
    [Coordinator] settings::change_settings(ChangeSettingsRequest) -> SettingsView;
    /// Makes a code on paper that takes both PINs away; it is told once.
    [Coordinator] recovery::make_recovery_code(Nothing) -> RecoveryCodeView;
    /// How it stands with every way out of the kiosk.
    [Staff] kiosk_check::kiosk_check(Nothing) -> KioskCheckView;
    /// How the tablet stands, to read out over the telephone.
    [Staff] diagnostics::diagnostics(Nothing) -> DiagnosticsView;
    /// Begins to practise on a house that does not exist, or ends it.
    [Staff] practice::practice(PracticeRequest) -> HouseView;
    /// Opens the desk for this half-day.
    [Staff] session::open_desk_session(OpenDeskSessionRequest) -> DeskView;
    /// Says which languages are spoken at the desk that is open.
    [Staff] session::say_languages(SayLanguagesRequest) -> HouseView;
    /// Closes the desk; its intakes can then no longer be taken back.
    [Staff] session::close_desk_session(CloseDeskSessionRequest) -> ClosedView;
    /// Notes that a desk is closed in this half-day.
    [Staff] session::mark_desk_closed(MarkDeskClosedRequest) -> DeskView;
    /// How the shift that was closed last ended.
    [Staff] session::last_shift(Nothing) -> LastShiftView;
    /// What can be chosen when a shift begins.
    [Staff] session::shift_choices(Nothing) -> ShiftChoicesView;
    /// Takes over the totals of a tally sheet on paper.
    [Staff] paper::record_totals(RecordTotalsRequest) -> RecordedTotalsView;
    /// What the house laid down for registering at its desks.
    [Staff] form::desk_form(Nothing) -> DeskFormView;
    /// Keeps one conversation.
    [Staff] desk::record_intake(RecordIntakeRequest) -> RecordedView;
    /// Puts what a conversation of this half-day was after all in its place.
    [Staff] desk::correct_intake(CorrectIntakeRequest) -> RecordedView;
    /// Takes an intake of this half-day back.
    [Staff] desk::undo_intake(UndoIntakeRequest) -> DeskView;
    /// The desk as this tablet remembers it.
    [Staff] today::today(Nothing) -> DeskView;
    /// Whom to call, the first to call first.
    [Staff] help::backup(BackupRequest) -> BackupView;
    /// What to do and say: the cards of the house.
    [Staff] help::cards(CardsRequest) -> CardsView;
    /// Everything that one card says.
    [Staff] help::card(CardRequest) -> CardView;
    /// Which services can be proposed to a visitor, who chooses.
    [Staff] choosing::referral_options(ReferralOptionsRequest) -> ReferralOptionsView;
    /// Counts a serious concern about a child, and nothing beside it.
    [Staff] help::note_concern(Nothing) -> ConcernView;
    /// What changed in the directory since this desk last looked.
    [Staff] changes::whats_new(WhatsNewRequest) -> WhatsNewView;
    /// Remembers up to where this desk saw what changed.
    [Staff] changes::whats_new_seen(WhatsNewSeenRequest) -> Nothing;
    /// Tells the centre that something of a fiche is wrong.
    [Staff] suggestion::suggest(SuggestRequest) -> Nothing;
    /// Makes a ticket for a referral that the family agreed to; works without the centre.
    [Staff] ticket::make_ticket(MakeTicketRequest) -> TicketView;
    /// The tickets of this desk: those to ask after, those with an answer, those that wait.
    [Staff] ticket::tickets(TicketsRequest) -> TicketsView;
    /// Passes on what the desk heard of a ticket.
    [Staff] ticket::answer_ticket(AnswerTicketRequest) -> Nothing;
    /// Puts away a ticket that is over.
    [Staff] ticket::settle_ticket(SettleTicketRequest) -> Nothing;
    /// Passes on what a family says with its spoken code; never tells whether the code exists.
    [Visitor] ticket::ticket_word(TicketWordRequest) -> Nothing;
    /// Asks whoever is at the desk to come to the kiosk; answers at once.
    [Visitor] doorbell::doorbell_ring(DoorbellRingRequest) -> DoorbellView;
    /// How the bell between kiosk and desk stands.
    [Visitor] doorbell::doorbell_state(Nothing) -> DoorbellView;
    /// Who waits at a kiosk of this desk.
    [Staff] doorbell::doorbell_rings(Nothing) -> DoorbellRingsView;
    /// Says to a kiosk that somebody comes.
    [Staff] doorbell::doorbell_answer(DoorbellAnswerRequest) -> DoorbellRingsView;
    /// How the bell of this tablet is laid down.
    [Coordinator] doorbell::doorbell_settings(Nothing) -> DoorbellSettingsView;
    /// Lets kiosks ring this desk, or not.
    [Coordinator] doorbell::doorbell_open(DoorbellOpenRequest) -> DoorbellSettingsView;
    /// Invites one kiosk, for ten minutes.
    [Coordinator] doorbell::doorbell_invite(Nothing) -> DoorbellSettingsView;
    /// Makes this tablet a kiosk of a desk; waits for it.
    [Coordinator] doorbell::doorbell_pair(DoorbellPairRequest) -> DoorbellSettingsView;
    /// Forgets a kiosk of this desk, or the desk of this kiosk.
    [Coordinator] doorbell::doorbell_unpair(DoorbellUnpairRequest) -> DoorbellSettingsView;
    /// All that families may find, to be printed.
    [Staff] booklet::booklet(BookletRequest) -> BookletView;
    /// The short notes that this desk keeps for a day.
    [Staff] note::notes(Nothing) -> NotesView;
    /// Looks whether a text could point at somebody.
    [Staff] note::check_note(CheckNoteRequest) -> NoteCheckView;
    /// Keeps a short note for a day.
    [Staff] note::keep_note(KeepNoteRequest) -> NotesView;
    /// Drops a note.
    [Staff] note::drop_note(DropNoteRequest) -> NotesView;
    /// Speaks to the centre now, and waits for the end of it.
    [Staff] sync::sync_now(Nothing) -> SyncStatus;
    /// Makes this tablet one of a centre.
    [Staff] sync::enrol(EnrolRequest) -> SyncStatus;
}
