//! One intake, sealed and on disk, beside the least that this can cost: four KiB written over,
//! `fdatasync`, and the sealing of its three fragments.

use crate::figures::{Figures, Times};
use onthaal_core::testing::{Tablet, question};
use onthaal_core::{desk, intake};
use onthaal_model::id::{FragmentId, SiteId};
use onthaal_model::intake::Intake;
use onthaal_model::time::{Clock as _, Slot};
use onthaal_protocol::seal::{OpenKey, SealKey};
use std::fs::{File, OpenOptions};
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;

/// What the bound is.
pub const BOUND: &str = "4 KiB + fdatasync + 3 seals";

const INTAKES: usize = 2_000;
const PAGE: [u8; 4096] = [7; 4096];

pub fn save(folder: &Path) -> anyhow::Result<Vec<Figures>> {
    let mut desk = Desk::open(folder)?;
    let (mut step, mut bound) = (Times::default(), Times::default());
    for n in 0..INTAKES {
        desk.step(n, &mut step)?;
        desk.bound(n, &mut bound)?;
    }
    Ok(vec![Figures {
        name: "save".to_owned(),
        bound_is: BOUND,
        step,
        bound,
        beside: vec![],
    }])
}

/// A tablet with an open desk, and a file of one page beside it.
pub struct Desk {
    tablet: Tablet,
    key: SealKey,
    slot: Slot,
    page: File,
}

impl Desk {
    /// Lays its files into `folder`, which is empty.
    pub fn open(folder: &Path) -> anyhow::Result<Desk> {
        let mut tablet = Tablet::open(folder, 20_260_721)?;
        tablet.enrol()?;
        tablet.learn_key(&OpenKey::generate(1, &tablet.random))?;
        tablet.open_session()?;
        let mut page = OpenOptions::new()
            .create_new(true)
            .write(true)
            .open(folder.join("page"))?;
        page.write_all(&PAGE)?;
        page.sync_all()?;
        Ok(Desk {
            key: desk::seal_key(&tablet.context())?,
            slot: Slot::of(tablet.clock.now()),
            tablet,
            page,
        })
    }

    /// Records the intake with this number.
    pub fn step(&mut self, n: usize, times: &mut Times) -> anyhow::Result<()> {
        let asked = Intake::new(vec![question(n)])?;
        let (ctx, today) = self.tablet.parts();
        times.take(|| intake::record_intake(&ctx, today, asked, &self.key))?;
        Ok(())
    }

    /// Does the least that this costs.
    pub fn bound(&mut self, n: usize, times: &mut Times) -> anyhow::Result<()> {
        times.take(|| -> anyhow::Result<()> {
            for fragment in question(n).fragments(self.slot, SiteId(uuid::Uuid::nil())) {
                let id = FragmentId::new(&self.tablet.random);
                self.key.seal(&fragment, id, &self.tablet.random)?;
            }
            self.page.seek(SeekFrom::Start(0))?;
            self.page.write_all(&PAGE)?;
            Ok(self.page.sync_data()?)
        })
    }
}
