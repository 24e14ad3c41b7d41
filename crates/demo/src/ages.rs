//! Ages in months.

use crate::error::{DemoError, Place};
use onthaal_model::vocabulary::AgeBand;

/// The ages in months: as given, or the outer bounds of the bands; none when a band has none.
/// Errs with a code that is no age band.
pub(crate) fn months(
    given: Option<(i64, i64)>,
    bands: &[String],
    at: &Place,
) -> Result<(Option<i64>, Option<i64>), DemoError> {
    if let Some((from, to)) = given {
        return Ok((Some(from), Some(to)));
    }
    let mut bounds: Option<(f64, f64)> = None;
    for code in bands {
        let band = at.take("ages", code, AgeBand::parse(code))?;
        let (Some(from), Some(to)) = band.years() else {
            return Ok((None, None));
        };
        let (low, high) = bounds.unwrap_or((from, to));
        bounds = Some((low.min(from), high.max(to)));
    }
    let months = |years: f64| (years.max(0.0) * 12.0).round() as i64;
    Ok(bounds.map_or((None, None), |(low, high)| {
        (Some(months(low)), Some(months(high)))
    }))
}
