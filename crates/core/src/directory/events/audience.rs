//! Whom an activity is for: children, or adults among themselves. Its themes tell.

use onthaal_model::vocabulary::Theme;

/// Who comes to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Children, alone or with whoever brings them.
    Children,
    /// Parents and other adults, to learn or talk among themselves.
    Adults,
}

/// What children do.
const OF_CHILDREN: [&str; 17] = [
    "play-and-meeting",
    "language-stimulation",
    "library-reading",
    "culture-young-children",
    "arts-music-academy",
    "sport",
    "youth-work",
    "playground-holiday-activities",
    "toy-library",
    "child-friendly-space",
    "teen-space",
    "inclusive-leisure",
    "family-events",
    "homework-study-support",
    "out-of-school-care",
    "holiday-care",
    "preschool-participation",
];

/// What adults learn, ask or talk over.
const OF_ADULTS: [&str; 32] = [
    "parenting-question",
    "parenting-course",
    "parent-group",
    "parents-of-teens",
    "prenatal-parenthood",
    "prenatal-perinatal-care",
    "limits-behaviour",
    "toilet-training",
    "sleep-crying",
    "breast-infant-feeding",
    "couple-relationship",
    "separation",
    "postpartum-depression",
    "parent-mental-health",
    "first-aid-safety",
    "school-choice-enrolment",
    "parent-school-relation",
    "study-grants",
    "growth-package",
    "rights-exploration",
    "income-debt",
    "legal-help",
    "housing",
    "employment",
    "admin-digital-help",
    "adult-learning",
    "dutch-lessons",
    "civic-integration",
    "newcomer-orientation",
    "informal-care",
    "affordable-care",
    "social-tariffs",
];

impl Audience {
    /// Whom an activity about these is for: the most fitting of its themes that tells it decides.
    /// None where its themes leave it open.
    pub(super) fn of(themes: &[Theme]) -> Option<Audience> {
        themes.iter().find_map(|theme| {
            let code = theme.code();
            let adults = OF_ADULTS.contains(&code).then_some(Audience::Adults);
            let children = OF_CHILDREN.contains(&code).then_some(Audience::Children);
            children.or(adults)
        })
    }

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Audience::Children => "children",
            Audience::Adults => "adults",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(codes: &[&str]) -> Option<Audience> {
        let themes: Vec<Theme> = codes
            .iter()
            .filter_map(|code| Theme::parse(code).ok())
            .collect();
        assert_eq!(themes.len(), codes.len());
        Audience::of(&themes)
    }

    #[test]
    fn each_theme_that_tells_it_is_one_and_tells_one_thing() {
        for code in OF_CHILDREN {
            assert_eq!(of(&[code]), Some(Audience::Children), "{code}");
            assert!(!OF_ADULTS.contains(&code), "{code}");
        }
        for code in OF_ADULTS {
            assert_eq!(of(&[code]), Some(Audience::Adults), "{code}");
        }
    }

    #[test]
    fn the_most_fitting_theme_that_tells_whom_it_is_for_decides() {
        let play_first = of(&["play-and-meeting", "parent-group"]);
        assert_eq!(play_first, Some(Audience::Children));
        let with_fathers = of(&["fathers", "play-and-meeting"]);
        assert_eq!(with_fathers, Some(Audience::Children));
        let potties = of(&["toilet-training", "preschool-participation"]);
        assert_eq!(potties, Some(Audience::Adults));
        assert_eq!(of(&["meeting-place", "neighbourhood"]), None);
        assert_eq!(of(&[]), None);
    }
}
