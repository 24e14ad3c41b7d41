//! Taking a lock.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Takes the lock. A panic in a transaction leaves no half of it behind, so a poisoned lock is
/// sound.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
