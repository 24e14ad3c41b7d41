//! The holidays by name.

use onthaal_model::time::Day;

/// A holiday: a public one of Belgium, or one of the Flemish schools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// The Thursday 39 days after Easter.
    Ascension,
    /// The day after Ascension, on which schools are closed.
    DayAfterAscension,
    /// The day after Pentecost.
    WhitMonday,
    /// 21 July.
    NationalDay,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice,
    /// 25 December.
    Christmas,
    /// A week around 1 November.
    AutumnHolidays,
    /// Two weeks around Christmas and New Year.
    ChristmasHolidays,
    /// The week of Ash Wednesday.
    SpringHolidays,
    /// Two weeks around Easter.
    EasterHolidays,
    /// July and August.
    SummerHolidays,
}

impl Holiday {
    /// All of them.
    pub const ALL: &'static [Holiday] = &[
        Holiday::NewYear,
        Holiday::EasterMonday,
        Holiday::LabourDay,
        Holiday::Ascension,
        Holiday::DayAfterAscension,
        Holiday::WhitMonday,
        Holiday::NationalDay,
        Holiday::Assumption,
        Holiday::AllSaints,
        Holiday::Armistice,
        Holiday::Christmas,
        Holiday::AutumnHolidays,
        Holiday::ChristmasHolidays,
        Holiday::SpringHolidays,
        Holiday::EasterHolidays,
        Holiday::SummerHolidays,
    ];

    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Holiday::NewYear => "new-year",
            Holiday::EasterMonday => "easter-monday",
            Holiday::LabourDay => "labour-day",
            Holiday::Ascension => "ascension",
            Holiday::DayAfterAscension => "day-after-ascension",
            Holiday::WhitMonday => "whit-monday",
            Holiday::NationalDay => "national-day",
            Holiday::Assumption => "assumption",
            Holiday::AllSaints => "all-saints",
            Holiday::Armistice => "armistice",
            Holiday::Christmas => "christmas",
            Holiday::AutumnHolidays => "autumn-holidays",
            Holiday::ChristmasHolidays => "christmas-holidays",
            Holiday::SpringHolidays => "spring-holidays",
            Holiday::EasterHolidays => "easter-holidays",
            Holiday::SummerHolidays => "summer-holidays",
        }
    }

    /// The holiday with this code.
    pub fn parse(code: &str) -> Option<Holiday> {
        Holiday::ALL.iter().copied().find(|one| one.code() == code)
    }

    /// Whether schools are closed for a week or more, rather than on one free day.
    pub fn is_long(self) -> bool {
        matches!(
            self,
            Holiday::AutumnHolidays
                | Holiday::ChristmasHolidays
                | Holiday::SpringHolidays
                | Holiday::EasterHolidays
                | Holiday::SummerHolidays
        )
    }
}

/// A holiday with its first and last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HolidayStretch {
    /// Which.
    pub holiday: Holiday,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl HolidayStretch {
    /// Whether the day is one of its days.
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}
