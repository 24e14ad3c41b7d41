use crate::exchange::{alive, common};
use onthaal_db::{DbError, Session};
use onthaal_directory::{self as directory, House, Record, Stream};

/// Everything a centre has: what all share and what it knows of that, and what is of one house.
pub(super) struct Everything {
    pub(super) common: Vec<Record>,
    pub(super) of_a_house: Vec<Record>,
}

pub(super) fn everything(s: &mut dyn Session) -> Result<Everything, DbError> {
    let mut of_a_house = Vec::new();
    for house in directory::all::<House>(s)? {
        of_a_house.extend(alive(s, &Stream::House(house.id))?);
    }
    Ok(Everything {
        common: common(s)?,
        of_a_house,
    })
}
