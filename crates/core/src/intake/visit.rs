//! What a visit at the kiosk leaves behind when it is over: which domains it looked at, and what a
//! family told that it would like. Codes alone, sealed like every question and bound to nothing.

use super::sealing::{seal_parts, write_sealed};
use crate::context::Context;
use crate::error::Result;
use onthaal_model::fragment::Fragment;
use onthaal_model::kiosk::{PartOfWeek, Subject, WishKind};
use onthaal_model::random::{Randomness, shuffle};
use onthaal_model::vocabulary::{AgeBand, Domain};
use onthaal_protocol::seal::SealKey;
use std::collections::BTreeSet;

/// The most domains that one visit counts in.
pub const MOST_LOOKED_AT: usize = 5;

/// Counts what a visit that is over looked at, in one transaction; says how much was counted.
///
/// A visit counts at most once in a domain and in at most [`MOST_LOOKED_AT`] of them, so that each
/// line of a report is of different visits; of several themes of one domain chance picks one. It
/// needs no desk session and cannot be taken back. That it is called once for each visit, and
/// after it, is for the caller to see to. Errs when the storage fails; then nothing was written.
pub fn note_interest(ctx: &Context<'_>, looked_at: &[Subject], key: &SealKey) -> Result<usize> {
    let chosen = one_of_each_domain(looked_at, ctx.random);
    let parts: Vec<Fragment> = chosen
        .into_iter()
        .map(|about| Fragment::Interest { about })
        .collect();
    count(ctx, &parts, key)?;
    Ok(parts.len())
}

/// What a family would like, in codes.
#[derive(Clone, Copy)]
pub struct Wish {
    /// What kind of thing it tells.
    pub kind: WishKind,
    /// What it is about; of a theme only the domain is kept.
    pub about: Option<Subject>,
    /// For children of which age.
    pub age_band: AgeBand,
    /// When in the week.
    pub part_of_week: Option<PartOfWeek>,
}

onthaal_model::silent! { Wish }

/// Counts once what a family would like. How often one visit may do this is for the caller to
/// bound. Errs when the storage fails; then nothing was written.
pub fn note_wish(ctx: &Context<'_>, wish: Wish, key: &SealKey) -> Result<()> {
    let domain: Option<Domain> = wish.about.and_then(Subject::domain);
    let part = Fragment::Wish {
        wish: wish.kind,
        domain,
        age_band: wish.age_band,
        part_of_week: wish.part_of_week,
    };
    count(ctx, &[part], key)
}

fn count(ctx: &Context<'_>, parts: &[Fragment], key: &SealKey) -> Result<()> {
    let sealed = seal_parts(ctx, parts, ctx.slot(), key)?;
    write_sealed(ctx, &sealed)
}

/// At most one of each domain, a theme before the domain as a whole, and otherwise by chance.
fn one_of_each_domain(looked_at: &[Subject], random: &dyn Randomness) -> Vec<Subject> {
    let mut subjects = looked_at.to_vec();
    shuffle(random, &mut subjects);
    subjects.sort_by_key(|subject| subject.theme().is_none());
    let mut seen = BTreeSet::new();
    subjects.retain(|subject| seen.insert(subject.domain()));
    shuffle(random, &mut subjects);
    subjects.truncate(MOST_LOOKED_AT);
    subjects
}
