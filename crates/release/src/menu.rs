//! The closed menu of tables: a forest in which no dimension stands twice.

use crate::category::category;
use crate::dimension::{Dimension, OTHER, UNKNOWN};
use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::referral::ReferralResult;
use onthaal_model::validate::{InvalidInput, Rule};
use onthaal_model::vocabulary::Domain;
use std::collections::BTreeSet;

/// A table of the menu and the tables inside each of its lines.
#[derive(Debug, Clone)]
pub struct TableSpec {
    /// What it counts by.
    pub dimension: Dimension,
    /// Lines that carry it, when it does not stand in every line; fixed, whatever the counts.
    pub only_under: Option<Vec<&'static str>>,
    /// Tables inside each line.
    pub children: Vec<TableSpec>,
}

impl TableSpec {
    /// A table without others inside.
    pub fn leaf(dimension: Dimension) -> Self {
        Self {
            dimension,
            only_under: None,
            children: vec![],
        }
    }

    /// Themes inside their domains. Inside the pool a theme would name the domain above it, and
    /// tell how many of that domain are pooled.
    fn themes(dimension: Dimension) -> Self {
        let lines = Domain::all().map(Domain::code).chain([OTHER, UNKNOWN]);
        Self {
            only_under: Some(lines.collect()),
            ..Self::leaf(dimension)
        }
    }

    /// Whether the table stands inside the line of this category; `None` is the pool.
    pub fn stands_under(&self, category: Option<&str>) -> bool {
        match (&self.only_under, category) {
            (None, _) => true,
            (Some(lines), Some(category)) => lines.contains(&category),
            (Some(_), None) => false,
        }
    }

    fn dimensions(&self) -> Vec<Dimension> {
        let below = self.children.iter().flat_map(Self::dimensions);
        std::iter::once(self.dimension).chain(below).collect()
    }
}

/// A root of the menu: one tree over all fragments of one kind.
#[derive(Debug, Clone)]
pub struct Root {
    /// The fragments that the tree counts.
    pub kind: FragmentKind,
    /// Its outermost table.
    pub table: TableSpec,
}

/// Which menu a house chose, a year in advance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MenuKind {
    /// Half-days are a tree of their own.
    Standard,
    /// Half-days stand inside each domain; for large houses.
    HoursByDomain,
}

impl MenuKind {
    /// The code as it is written everywhere.
    pub fn code(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::HoursByDomain => "hours-by-domain",
        }
    }

    /// Finds the code, or refuses it.
    pub fn parse(code: &str) -> Result<Self, InvalidInput> {
        [Self::Standard, Self::HoursByDomain]
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or_else(|| InvalidInput::new("menu", Rule::UnknownCode))
    }
}

/// A closed list of tables.
#[derive(Debug, Clone)]
pub struct Menu {
    /// Its name in releases.
    pub name: &'static str,
    /// Its trees.
    pub roots: Vec<Root>,
}

impl Menu {
    /// The menu of this kind.
    pub fn of(kind: MenuKind) -> Self {
        let gap = TableSpec {
            only_under: Some(vec![
                "no-offer-found",
                "offer-not-available",
                "language-barrier",
            ]),
            ..TableSpec::leaf(Dimension::GapReason)
        };
        let warmth = TableSpec {
            only_under: Some(vec![
                "referred-inside",
                "referred-partner",
                "referred-outside",
                "referred-helpline",
            ]),
            ..TableSpec::leaf(Dimension::Warmth)
        };
        let outcome = TableSpec {
            children: vec![gap, warmth],
            ..TableSpec::leaf(Dimension::Outcome)
        };
        let mut in_domain = vec![
            TableSpec::themes(Dimension::Theme),
            TableSpec::leaf(Dimension::AgeBand),
            TableSpec::leaf(Dimension::Asker),
            outcome,
            TableSpec::leaf(Dimension::DoorsBefore),
        ];
        let language = Root {
            kind: FragmentKind::Language,
            table: TableSpec {
                children: vec![TableSpec::leaf(Dimension::Interpreter)],
                ..TableSpec::leaf(Dimension::Language)
            },
        };
        let hours = |children| TableSpec {
            children,
            ..TableSpec::leaf(Dimension::HalfDay)
        };
        let about = |children| Root {
            kind: FragmentKind::About,
            table: TableSpec {
                children,
                ..TableSpec::leaf(Dimension::Domain)
            },
        };
        match kind {
            MenuKind::Standard => {
                let places = vec![
                    TableSpec::leaf(Dimension::Channel),
                    TableSpec::leaf(Dimension::Site),
                ];
                let when = Root {
                    kind: FragmentKind::When,
                    table: hours(places),
                };
                Self {
                    name: kind.code(),
                    roots: vec![about(in_domain), when, language],
                }
            }
            MenuKind::HoursByDomain => {
                in_domain.push(hours(vec![TableSpec::leaf(Dimension::Channel)]));
                Self {
                    name: kind.code(),
                    roots: vec![about(in_domain), language],
                }
            }
        }
    }

    /// The same menu with one tree more, for a house that asks questions of its own: question,
    /// and inside it the answers.
    pub fn with_local_questions(mut self) -> Self {
        self.roots.push(Root {
            kind: FragmentKind::Answer,
            table: TableSpec {
                children: vec![TableSpec::leaf(Dimension::LocalAnswer)],
                ..TableSpec::leaf(Dimension::LocalQuestion)
            },
        });
        self
    }

    /// The same menu with one tree more, for a house that refers people warmly: how it ended, and
    /// inside it the domain, the warmth and why the partner sent somebody back.
    pub fn with_referrals(mut self) -> Self {
        let reason = TableSpec {
            only_under: Some(vec![ReferralResult::NotRight.code()]),
            ..TableSpec::leaf(Dimension::ReturnReason)
        };
        self.roots.push(Root {
            kind: FragmentKind::Referral,
            table: TableSpec {
                children: vec![
                    TableSpec::leaf(Dimension::ReferralDomain),
                    TableSpec::leaf(Dimension::ReferralWarmth),
                    reason,
                ],
                ..TableSpec::leaf(Dimension::ReferralResult)
            },
        });
        self
    }

    /// The same menu with one tree more, for what visits at the kiosk looked at: the domain, and
    /// inside it the theme.
    pub fn with_interest(mut self) -> Self {
        self.roots.push(Root {
            kind: FragmentKind::Interest,
            table: TableSpec {
                children: vec![TableSpec::themes(Dimension::InterestTheme)],
                ..TableSpec::leaf(Dimension::InterestDomain)
            },
        });
        self
    }

    /// The same menu with one tree more, for what families told at the kiosk: which kind of thing,
    /// and inside it the domain, the age and the part of the week.
    pub fn with_wishes(mut self) -> Self {
        self.roots.push(Root {
            kind: FragmentKind::Wish,
            table: TableSpec {
                children: vec![
                    TableSpec::leaf(Dimension::WishDomain),
                    TableSpec::leaf(Dimension::WishAgeBand),
                    TableSpec::leaf(Dimension::WishPartOfWeek),
                ],
                ..TableSpec::leaf(Dimension::WishKind)
            },
        });
        self
    }

    /// The same menu with the trees that not every house has, of those kinds that it counts.
    pub fn with_what_is_counted(mut self, counted: impl Fn(FragmentKind) -> bool) -> Self {
        if counted(FragmentKind::Answer) {
            self = self.with_local_questions();
        }
        if counted(FragmentKind::Referral) {
            self = self.with_referrals();
        }
        if counted(FragmentKind::Interest) {
            self = self.with_interest();
        }
        if counted(FragmentKind::Wish) {
            self = self.with_wishes();
        }
        self
    }

    /// Refuses a menu in which a dimension stands twice: two tables that share a dimension can
    /// be subtracted from one another.
    pub fn check(&self) -> Result<(), InvalidInput> {
        let mut seen = BTreeSet::new();
        for dimension in self.roots.iter().flat_map(|root| root.table.dimensions()) {
            if !seen.insert(dimension) {
                return Err(InvalidInput::new(dimension.name(), Rule::NotAllowed));
            }
        }
        Ok(())
    }

    /// The places in the tally where this fragment counts, such as
    /// `about/childcare/age_band/age-0-3`.
    pub fn paths(&self, fragment: &Fragment) -> Vec<String> {
        let mut paths = Vec::new();
        for root in &self.roots {
            walk(
                &root.table,
                root.kind.code(),
                None,
                fragment,
                root.kind == fragment.kind(),
                &mut paths,
            );
        }
        paths
    }
}

/// Adds the paths of `fragment` below `prefix`. A table of another kind of fragment inside the
/// tree (the hours inside a domain) is reached through the line that the fragment also knows.
fn walk(
    table: &TableSpec,
    prefix: &str,
    under: Option<&str>,
    fragment: &Fragment,
    counts_here: bool,
    paths: &mut Vec<String>,
) {
    if under.is_some_and(|line| !table.stands_under(Some(line))) {
        return;
    }
    let Some(category) = category(table.dimension, fragment) else {
        return;
    };
    let counts_here = counts_here
        || matches!(
            (table.dimension, fragment.kind()),
            (Dimension::HalfDay, FragmentKind::When)
        );
    let path = format!("{prefix}/{category}");
    if counts_here {
        paths.push(path.clone());
    }
    for child in &table.children {
        let below = format!("{path}/{}", child.dimension.name());
        walk(child, &below, Some(&category), fragment, counts_here, paths);
    }
}
