//! The tally: the one table that knows what was asked. Only `reports` sees this module.

pub(super) mod tally;
