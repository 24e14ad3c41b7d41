//! How the warm referrals of two past quarters ended, as patterns with a count.

use crate::entry::ReferralEntry;
use crate::error::{DemoError, Place};
use crate::files::{Files, QUESTIONS};
use onthaal_model::fragment::Fragment;
use onthaal_model::referral::ReferralResult;
use onthaal_model::vocabulary::{Domain, GapReason, Warmth};

/// Referrals that ended alike.
#[derive(Debug, Clone)]
pub struct EndedReferrals {
    /// What is counted of each of them.
    pub ended: Fragment,
    /// How many.
    pub count: u32,
}

/// Reads both quarters, the older first. Errs with the line that cannot have ended so.
pub(crate) fn referrals(files: &Files) -> Result<[Vec<EndedReferrals>; 2], DemoError> {
    let quarter = |index: usize| {
        let entries = files.questions[index].referrals.iter().enumerate();
        entries
            .map(|(line, entry)| {
                read(
                    entry,
                    &Place::new(QUESTIONS[index], format!("referrals[{line}]")),
                )
            })
            .collect::<Result<Vec<_>, DemoError>>()
    };
    Ok([quarter(0)?, quarter(1)?])
}

fn read(entry: &ReferralEntry, at: &Place) -> Result<EndedReferrals, DemoError> {
    if entry.n == 0 {
        return Err(at.wrong("n", "never ended so"));
    }
    let result = at.take(
        "result",
        &entry.result,
        ReferralResult::parse(&entry.result),
    )?;
    let reason = match &entry.reason {
        Some(text) => Some(at.take("reason", text, GapReason::parse(text))?),
        None => None,
    };
    let returned = result == ReferralResult::NotRight;
    if returned != reason.is_some_and(GapReason::returns) {
        return Err(at.wrong("reason", "stands with `not-right`, and only there"));
    }
    let domain = match &entry.domain {
        Some(text) => Some(at.take("domain", text, Domain::parse(text))?),
        None => None,
    };
    Ok(EndedReferrals {
        ended: Fragment::Referral {
            result,
            reason,
            domain,
            warmth: at.take("warmth", &entry.warmth, Warmth::parse(&entry.warmth))?,
        },
        count: entry.n,
    })
}
