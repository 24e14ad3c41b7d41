//! Whether a question and its answer are the house's own.

use crate::error::Result;
use onthaal_db::Session;
use onthaal_directory::{self as directory, LocalAnswer, LocalQuestion};
use onthaal_model::id::{HouseId, LocalAnswerId, LocalQuestionId};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The questions and answers of a house, looked up when the first of them comes. Those that are no
/// longer asked are among them: a tablet without a network may have asked them until now.
pub(super) struct OwnQuestions {
    house: HouseId,
    known: Option<BTreeSet<(Uuid, Option<Uuid>)>>,
}

impl OwnQuestions {
    pub(super) fn of(house: HouseId) -> OwnQuestions {
        OwnQuestions { house, known: None }
    }

    /// Whether the house has this question, and this answer to it; always so where there is none.
    pub(super) fn has(
        &mut self,
        s: &mut dyn Session,
        said: Option<(LocalQuestionId, Option<LocalAnswerId>)>,
    ) -> Result<bool> {
        let Some((question, answer)) = said else {
            return Ok(true);
        };
        if self.known.is_none() {
            self.known = Some(read(s, self.house)?);
        }
        let wanted = (question.0, answer.map(|answer| answer.0));
        Ok(self
            .known
            .as_ref()
            .is_some_and(|known| known.contains(&wanted)))
    }
}

fn read(s: &mut dyn Session, house: HouseId) -> Result<BTreeSet<(Uuid, Option<Uuid>)>> {
    let mut known = BTreeSet::new();
    for question in directory::linked::<LocalQuestion>(s, "house_id", house.0)? {
        known.insert((question.id, None));
        for answer in directory::linked::<LocalAnswer>(s, "local_question_id", question.id)? {
            if answer.house_id == house.0 {
                known.insert((question.id, Some(answer.id)));
            }
        }
    }
    Ok(known)
}
