//! One intake, sealed and on disk, beside the least that this can cost: four KiB written over,
//! `fdatasync`, and the sealing of its three fragments.

use crate::figures::{Figures, Times};
use onthaal_core::testing::{Tablet, question};
use onthaal_core::{desk, intake};
use onthaal_model::id::{FragmentId, SiteId};
use onthaal_model::intake::Intake;
use onthaal_model::time::{Clock as _, Slot};
use onthaal_protocol::seal::OpenKey;
use std::fs::OpenOptions;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;

const INTAKES: usize = 2_000;
const PAGE: [u8; 4096] = [7; 4096];

pub fn save(folder: &Path) -> anyhow::Result<Vec<Figures>> {
    let mut tablet = Tablet::open(folder, 20_260_721)?;
    tablet.enrol()?;
    tablet.learn_key(&OpenKey::generate(1, &tablet.random))?;
    tablet.open_session()?;
    let key = desk::seal_key(&tablet.context())?;
    let (slot, site) = (Slot::of(tablet.clock.now()), SiteId(uuid::Uuid::nil()));
    let mut page = OpenOptions::new()
        .create_new(true)
        .write(true)
        .open(folder.join("page"))?;
    page.write_all(&PAGE)?;
    page.sync_all()?;

    let (mut step, mut bound) = (Times::default(), Times::default());
    for n in 0..INTAKES {
        let asked = Intake::new(vec![question(n)])?;
        let (ctx, today) = tablet.parts();
        step.take(|| intake::record_intake(&ctx, today, asked, &key))?;
        bound.take(|| -> anyhow::Result<()> {
            for fragment in question(n).fragments(slot, site) {
                let id = FragmentId::new(&tablet.random);
                key.seal(&fragment, id, &tablet.random)?;
            }
            page.seek(SeekFrom::Start(0))?;
            page.write_all(&PAGE)?;
            Ok(page.sync_data()?)
        })?;
    }
    Ok(vec![Figures {
        name: "save".to_owned(),
        bound_is: "4 KiB + fdatasync + 3 seals",
        step,
        bound,
        beside: vec![],
    }])
}
