//! What of the index stays in memory: facets, keys to sort by, doors, words. It is read anew when
//! the index changed, and holds a few hundred bytes of a service.

mod bits;
mod house;

mod doors;

mod memory;

pub(crate) use bits::Bits;
pub(crate) use doors::Watch;
pub(crate) use house::HouseSide;
pub(crate) use memory::{Memory, Traits};

use super::state;
use onthaal_db::{DbError, Session};
use std::sync::{Arc, Mutex, PoisonError};

/// The index of one file, as far as it is in memory.
#[derive(Default)]
pub(crate) struct Live(Mutex<Option<Arc<Memory>>>);

impl Live {
    /// The index as the session sees it.
    pub(crate) fn view(&self, s: &mut dyn Session) -> Result<Arc<Memory>, DbError> {
        let change = state::change(s)?;
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match kept.as_ref().filter(|memory| memory.change == change) {
            Some(memory) => Ok(memory.clone()),
            None => {
                let memory = Arc::new(Memory::read(s, change)?);
                *kept = Some(memory.clone());
                Ok(memory)
            }
        }
    }
}
