//! Taking in how warm referrals ended: the one kind of fragment that the centre makes itself. It
//! comes in as any other, once, and goes the same way.

use super::accept::after_commit;
use super::book::{Booking, book};
use crate::centre::Centre;
use crate::error::{CentreError, Result};
use crate::houses;
use crate::month::month_of;
use crate::rows::{accepted, centre_state, release, staging};
use onthaal_model::fragment::Fragment;
use onthaal_model::id::{FragmentId, HouseId};
use onthaal_model::time::{Day, Period};

/// How one referral ended.
pub(crate) struct EndedReferral {
    /// Under which it is taken once.
    pub(crate) id: FragmentId,
    /// The house that it is counted for.
    pub(crate) house: HouseId,
    /// The day on which it ended.
    pub(crate) day: Day,
    /// What is counted.
    pub(crate) content: Fragment,
}

/// Takes them in, in one transaction; what was taken before counts nowhere, as what ended too long
/// ago. Says how many were new.
pub(crate) fn accept_referrals(centre: &Centre, ended: &[EndedReferral]) -> Result<i64> {
    let (today, random) = (centre.today(), centre.random.as_ref());
    let mut waiting = Vec::with_capacity(ended.len());
    for one in ended {
        let slot = FragmentId::new(random);
        let seal = centre.keys.waiting_seal();
        waiting.push((one, slot, seal.seal(&one.content, slot, random)?));
    }
    let (epoch, seq, taken) = centre.pool.write(|s| {
        let mut taken = 0;
        for (one, slot, sealed) in &waiting {
            let (house, length) = (one.house.to_string(), houses::by_id(s, one.house)?.length);
            let said = Period::of(one.day, length);
            let released = release::exists(s, &house, &said.to_string())?;
            let Booking::In(period) = book(said, length, today, |_| released) else {
                continue;
            };
            if accepted::insert(s, one.id, month_of(today))? {
                let period = period.to_string();
                staging::insert(s, &slot.0, &house, &period, one.content.kind(), sealed)?;
                taken += 1;
            }
        }
        let (epoch, seq) = centre_state::count_push(s, taken, 0)?;
        Ok::<_, CentreError>((epoch, seq, taken))
    })?;
    after_commit(centre, &epoch, seq);
    Ok(taken)
}
