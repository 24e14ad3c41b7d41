//! Which services may be found at all.

use super::asked::{Asked, Filters};
use crate::error::Result;
use crate::rows::service_index::{Bits, Facet, HouseSide, Memory, Watch};
use crate::search::fold::fold;
use onthaal_db::Session;
use onthaal_model::id::HouseId;
use onthaal_model::time::{Day, Moment};
use onthaal_model::vocabulary::{AgeBand, IntakeMode, Language, OfferForm};

/// What passes the filters. What filters by doors is asked of a service only once it comes into
/// question.
pub(super) struct Sieve<'m> {
    pub(super) memory: &'m Memory,
    side: &'m HouseSide,
    pass: Bits,
    all: bool,
    open_now: bool,
    open_with_house: bool,
    watch: Watch<'m>,
}

impl<'m> Sieve<'m> {
    pub(super) fn new(
        memory: &'m Memory,
        side: &'m HouseSide,
        asked: &Asked<'_>,
        now: Moment,
    ) -> Sieve<'m> {
        let mut pass = memory.services().clone();
        pass.take_out(&hidden(memory, asked.house, asked.staff));
        filter(&mut pass, memory, asked.filters, Day::of(now));
        let doors = asked.filters.open_now || asked.filters.open_with_house;
        Sieve {
            memory,
            side,
            all: !doors && pass == *memory.services(),
            pass,
            open_now: asked.filters.open_now,
            open_with_house: asked.filters.open_with_house,
            watch: memory.doors.at(now),
        }
    }

    /// Whether everything passes.
    pub(super) fn passes_all(&self) -> bool {
        self.all
    }

    /// What passes as far as no doors are looked at.
    pub(super) fn within(&self) -> &Bits {
        &self.pass
    }

    /// Whether the service at this place passes.
    pub(super) fn passes(&mut self, s: &mut dyn Session, place: u32) -> Result<bool> {
        Ok(self.pass.has(place)
            && (!self.open_now || self.watch.is_open(s, place)?)
            && (!self.open_with_house || self.watch.opens_with(s, place, self.side)?))
    }

    /// The doors.
    pub(super) fn watch(&mut self) -> &mut Watch<'m> {
        &mut self.watch
    }
}

/// What the house, or any house where none asks, does not want to be found.
pub(super) fn hidden(memory: &Memory, house: Option<HouseId>, staff: bool) -> Bits {
    let of = |kind: Facet| match house {
        Some(house) => memory.with_any(kind, [house.to_string().as_str()]),
        None => memory.with_any(kind, memory.codes(kind)),
    };
    let mut hidden = of(Facet::Refused);
    if !staff {
        hidden.add(&of(Facet::Proposed));
    }
    hidden
}

/// What visitors of the house may find.
pub(in crate::directory) fn shown(memory: &Memory, house: Option<HouseId>) -> Bits {
    let mut shown = memory.services().clone();
    shown.take_out(&hidden(memory, house, false));
    shown
}

fn filter(pass: &mut Bits, memory: &Memory, filters: &Filters, today: Day) {
    if !filters.themes.is_empty() {
        pass.keep(&memory.about_any(filters.themes.iter().copied()));
    }
    let town = filters.municipality.as_deref().map(fold);
    let codes = [
        (Facet::AgeBand, filters.age_band.map(AgeBand::code)),
        (Facet::Language, filters.language.map(Language::code)),
        (Facet::IntakeMode, filters.intake_mode.map(IntakeMode::code)),
        (Facet::OfferForm, filters.offer_form.map(OfferForm::code)),
        (Facet::Free, filters.free.then_some("yes")),
        (Facet::Municipality, town.as_deref()),
    ];
    for (kind, code) in codes {
        if let Some(code) = code {
            pass.keep(&memory.with_any(kind, [code]));
        }
    }
    if !filters.actor_types.is_empty() {
        let types = filters.actor_types.iter().map(|code| code.code());
        pass.keep(&memory.with_any(Facet::Actor, types));
    }
    if !filters.capacity.is_empty() {
        let wanted = |place: &u32| {
            let said = memory.traits(*place).capacity(today);
            said.is_some_and(|said| filters.capacity.contains(&said))
        };
        let mut saying = memory.none();
        for place in pass.iter().filter(wanted) {
            saying.insert(place);
        }
        *pass = saying;
    }
}
