//! What the centre says of itself: its database, its backup, its keys.

use crate::error::Result;
use crate::rows::seal_key::{self, KeyRow};
use crate::rows::setting::{self, Setting};
use crate::rows::{epoch, fragment, session, suggestion};
use crate::store::Store;
use onthaal_db::Session;
use onthaal_model::time::{Day, PeriodLength};
use onthaal_protocol::hello::Hello;
use onthaal_protocol::seal::SealKey;

/// What meeting the centre came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Met {
    /// How many facts are offered again, because the centre may have lost them.
    pub offered_again: u64,
    /// How many facts were dropped, because the centre has backed them up.
    pub dropped: u64,
}

/// Whether the centre's database went back in time under the same epoch: it counts fewer pushes
/// than it told this tablet before.
pub fn has_regressed(store: &Store, hello: &Hello) -> Result<bool> {
    store.read_outbox(|s| {
        let same = setting::read(s, Setting::Epoch)?.as_deref() == Some(hello.epoch.0.as_str());
        Ok(same && hello.seq < epoch::highest_seq(s)?)
    })
}

/// Takes in what the centre said, in one transaction on the outbox.
///
/// After a restore (another epoch, or fewer pushes than before) what the centre may have lost
/// waits again; the centre calls it a duplicate when it had it after all. What stands in a
/// checked backup is dropped. Keys that this app cannot use are passed over. Sessions of a clock
/// that was years off get their day now that the right one is known.
pub fn meet_centre(store: &Store, hello: &Hello, today: Day) -> Result<Met> {
    store.write_outbox(|s| {
        let mut offered_again = epoch::meet(s, &hello.epoch.0)?;
        if hello.seq < epoch::highest_seq(s)? {
            offered_again += fragment::offer_again_after(s, hello.seq)?;
            offered_again += session::offer_again_after(s, hello.seq)?;
            offered_again += suggestion::offer_again_after(s, hello.seq)?;
        }
        setting::write(s, Setting::HighestSeq, &hello.seq.to_string())?;
        let backed = hello.backed_seq.min(hello.seq);
        let dropped = fragment::drop_backed(s, &hello.epoch.0, backed)?
            + session::drop_backed(s, &hello.epoch.0, backed, today)?
            + suggestion::drop_backed(s, &hello.epoch.0, backed)?;
        if let Ok(said) = chrono::DateTime::parse_from_rfc3339(&hello.time) {
            let theirs = Day::of(said.to_utc());
            session::mend_days(s, theirs, (today.0 - theirs.0).num_days())?;
        }
        keep_keys(s, hello)?;
        if let Some(key) = &hello.follow_up_key
            && SealKey::from_base64(0, key).is_ok()
        {
            setting::write(s, Setting::FollowUpKey, key)?;
        }
        if let Ok(length) = PeriodLength::parse(&hello.house.period) {
            setting::write(s, Setting::PeriodLength, length.code())?;
        }
        if let Some(site) = hello.site_id {
            setting::write(s, Setting::SiteId, &site.to_string())?;
        }
        Ok(Met {
            offered_again,
            dropped,
        })
    })
}

fn keep_keys(s: &mut dyn Session, hello: &Hello) -> Result<()> {
    let usable: Vec<KeyRow> = hello
        .seal_keys
        .iter()
        .filter(|key| key.key_id != seal_key::PRACTICE)
        .filter(|key| SealKey::from_base64(key.key_id, &key.public).is_ok())
        .map(|key| KeyRow {
            key_id: key.key_id,
            public: key.public.clone(),
        })
        .collect();
    // A centre without a usable key is a fault of that moment: the keys known before still seal.
    if !usable.is_empty() {
        seal_key::replace(s, &usable)?;
    }
    Ok(())
}
