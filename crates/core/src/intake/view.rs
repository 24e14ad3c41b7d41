//! Today's list, from memory.

use crate::context::Context;
use crate::error::Result;
use crate::rows::fragment;
use crate::today::{IntakeHandle, Today};
use onthaal_model::intake::Question;
use onthaal_model::session::DeskSession;

/// An intake as the desk sees it until the half-day closes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntakeLine {
    /// To undo it.
    pub handle: IntakeHandle,
    /// Its questions, as they were noted.
    pub questions: Vec<Question>,
}

/// What the desk sees of the present half-day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TodayView {
    /// The open session.
    pub session: Option<DeskSession>,
    /// The session of the desk that waits until the one for questions outside the hours closes.
    pub aside: Option<DeskSession>,
    /// Whether the app was restarted during the session, so that intakes are missing here.
    pub resumed: bool,
    /// Its intakes since the app started, oldest first.
    pub intakes: Vec<IntakeLine>,
    /// How many questions these hold.
    pub question_count: usize,
    /// How many fragments on this tablet the centre does not have yet, held ones included.
    pub pending: i64,
}

/// Looks at the present half-day; a session whose half-day is over is gone from it.
pub fn today_view(ctx: &Context<'_>, today: &mut Today) -> Result<TodayView> {
    let session = today.meet_now(ctx)?;
    let intakes: Vec<IntakeLine> = today
        .intakes()
        .iter()
        .map(|kept| IntakeLine {
            handle: kept.handle,
            questions: kept.questions.clone(),
        })
        .collect();
    Ok(TodayView {
        session,
        aside: today.aside(),
        resumed: today.is_resumed(),
        question_count: intakes.iter().map(|line| line.questions.len()).sum(),
        intakes,
        pending: ctx.store.read_outbox(fragment::counts)?.pending,
    })
}
