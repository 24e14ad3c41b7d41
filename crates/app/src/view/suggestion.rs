//! A word that a fiche is wrong.

use onthaal_model::id::ServiceId;
use onthaal_model::suggestion::Wrong;

use crate::field::{Code, Id};
use crate::read::requests;

requests! {
    /// What is wrong with a fiche.
    SuggestRequest {
        /// Whose fiche.
        service_id: Id<ServiceId>,
        /// What is wrong.
        wrong: Code<Wrong>,
    }
}
