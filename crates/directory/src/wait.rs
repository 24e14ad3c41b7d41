//! How long people wait, where the Dutch words of a service say it in numbers: then every language
//! can tell it. A sentence that says anything more is left as it stands.

/// The unit in which a wait is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaitUnit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// From and until how many days, weeks, months or years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitSpan {
    /// At least so many.
    pub from: u32,
    /// At most so many; the same where only one number is told.
    pub to: u32,
    /// Of what.
    pub unit: WaitUnit,
}

/// Words that change nothing of the numbers.
const ABOUT: [&str; 3] = ["ongeveer", "gemiddeld", "meestal"];
const NUMBERS: [&str; 13] = [
    "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf",
];
/// A wait of more days than these is a long one.
const LONG: u32 = 31;

impl WaitUnit {
    /// The name of the unit in the formats of the web.
    pub fn code(self) -> &'static str {
        match self {
            WaitUnit::Day => "day",
            WaitUnit::Week => "week",
            WaitUnit::Month => "month",
            WaitUnit::Year => "year",
        }
    }

    fn days(self) -> u32 {
        match self {
            WaitUnit::Day => 1,
            WaitUnit::Week => 7,
            WaitUnit::Month => 30,
            WaitUnit::Year => 365,
        }
    }

    fn read(word: &str) -> Option<WaitUnit> {
        match word {
            "dag" | "dagen" => Some(WaitUnit::Day),
            "week" | "weken" => Some(WaitUnit::Week),
            "maand" | "maanden" => Some(WaitUnit::Month),
            "jaar" | "jaren" => Some(WaitUnit::Year),
            _ => None,
        }
    }
}

impl WaitSpan {
    /// "Drie tot vijf maanden.", "Ongeveer zes weken", "10 à 14 dagen"; nothing when the words say
    /// anything else.
    pub fn read(dutch: &str) -> Option<WaitSpan> {
        let plain = dutch.to_lowercase().replace('é', "e").replace('à', "a");
        let plain = plain
            .trim()
            .trim_end_matches('.')
            .replace(['-', '–'], " tot ");
        let mut words: Vec<&str> = plain.split_whitespace().collect();
        if words.first().is_some_and(|word| ABOUT.contains(word)) {
            words.remove(0);
        }
        let (from, to, unit) = match words[..] {
            [number, unit] => (read_number(number)?, read_number(number)?, unit),
            [from, "tot" | "a" | "of", to, unit] => (read_number(from)?, read_number(to)?, unit),
            _ => return None,
        };
        let unit = WaitUnit::read(unit)?;
        (from <= to).then_some(WaitSpan { from, to, unit })
    }

    /// Whether it is longer than a month.
    pub fn is_long(self) -> bool {
        self.to.saturating_mul(self.unit.days()) > LONG
    }
}

fn read_number(word: &str) -> Option<u32> {
    let told = NUMBERS.iter().position(|number| *number == word);
    match told {
        Some(number) => u32::try_from(number).ok(),
        None => word.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_in_numbers_is_read_and_nothing_else_is() {
        let check = |dutch: &str, span: Option<(u32, u32, WaitUnit)>| {
            let read = WaitSpan::read(dutch).map(|span| (span.from, span.to, span.unit));
            assert_eq!(read, span, "{dutch}");
        };
        check("Drie tot vijf maanden.", Some((3, 5, WaitUnit::Month)));
        check("Ongeveer zes weken.", Some((6, 6, WaitUnit::Week)));
        check("Eén week.", Some((1, 1, WaitUnit::Week)));
        check("2-3 weken", Some((2, 3, WaitUnit::Week)));
        check("10 à 14 dagen", Some((10, 14, WaitUnit::Day)));
        check("Meer dan een jaar.", None);
        check("Twee weken. Dringend: dezelfde week.", None);
        check("Geen wachtlijst.", None);
        check("Vijf tot drie weken", None);
        check("", None);
    }

    #[test]
    fn a_wait_of_months_is_long_and_one_of_weeks_is_not() {
        let long = |dutch: &str| WaitSpan::read(dutch).unwrap().is_long();
        assert!(long("Twee maanden"));
        assert!(long("Vijf weken"));
        assert!(!long("Vier weken"));
        assert!(!long("Een maand"));
    }
}
