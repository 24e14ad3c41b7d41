//! Which database of the centre was last met; spans the tables that keep what it has.

use crate::rows::setting::{self, Setting};
use crate::rows::{fragment, session, suggestion};
use onthaal_db::{Result, Session};

/// Notes which database of the centre is met; all that another one had waits again.
pub(crate) fn meet(s: &mut dyn Session, epoch: &str) -> Result<u64> {
    if setting::read(s, Setting::Epoch)?.as_deref() == Some(epoch) {
        return Ok(0);
    }
    setting::write(s, Setting::Epoch, epoch)?;
    setting::write(s, Setting::HighestSeq, "0")?;
    Ok(fragment::offer_again(s, epoch)?
        + session::offer_again(s, epoch)?
        + suggestion::offer_again(s, epoch)?)
}

/// The highest number of pushes that the centre's database was seen to have.
pub(crate) fn highest_seq(s: &mut dyn Session) -> Result<i64> {
    Ok(setting::read(s, Setting::HighestSeq)?
        .and_then(|text| text.parse().ok())
        .unwrap_or(0))
}
