//! `POST /v1/enrol`: a tablet becomes known with a one-time code.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// What a new tablet says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolRequest {
    /// The one-time code that the coordinator read out.
    pub code: String,
    /// The id that this installation made for itself.
    pub install_id: Uuid,
    /// What people call the tablet.
    pub name: String,
}

/// What the centre answers, once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolReply {
    /// The id of the tablet at the centre.
    pub device_id: Uuid,
    /// The secret that every later request carries.
    pub token: String,
    /// The house it belongs to.
    pub house_id: Uuid,
    /// The site where it stands, when the centre fixed one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site_id: Option<Uuid>,
}

impl fmt::Debug for EnrolRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnrolRequest")
            .field("install_id", &self.install_id)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for EnrolReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnrolReply")
            .field("device_id", &self.device_id)
            .finish_non_exhaustive()
    }
}
