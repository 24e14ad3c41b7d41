//! Words of others that leave no doubt about the theme. What is not here must be chosen by a
//! person: a theme that is guessed sends families the wrong way.

/// Terms of UiTdatabank, by their ids.
const UIT_TERMS: &[(&str, &str)] = &[
    ("0.57.0.0.0", "playground-holiday-activities"), // Kamp of vakantie
    ("0.59.0.0.0", "sport"),                         // Sportactiviteit
    ("1.51.3.0.0", "sport"),                         // Zwemmen en watersport
    ("1.51.6.0.0", "sport"),                         // Fitness, gymnastiek, dans en vechtsport
    ("1.51.10.0.0", "sport"),                        // Volkssporten
    ("1.51.11.0.0", "sport"),                        // Outdoor en adventure
    ("1.51.12.0.0", "sport"),                        // Omnisport en andere
    ("1.51.13.0.0", "sport"),                        // Bal- en racketsport
    ("1.51.14.0.0", "sport"),                        // Atletiek, wandelen en fietsen
    ("1.37.0.0.0", "parenting-question"),            // Opvoeding
    ("1.43.0.0.0", "diversity"),                     // Interculturele vorming
];

/// Stages of UiTdatabank that are for young children when the ages say so.
const UIT_STAGES: &[&str] = &[
    "0.50.4.0.0", // Concert
    "0.54.0.0.0", // Dansvoorstelling
    "0.55.0.0.0", // Theatervoorstelling
];

/// Until this age, in months, a stage is one for young children.
const YOUNG: i64 = 84;

/// Activities of the Sociale Kaart, folded.
const ACTIVITIES: &[(&str, &str)] = &[
    ("groepsopvang voor kinderen", "baby-toddler-care"),
    ("groepsopvang voor baby's en peuters", "baby-toddler-care"),
    ("gezinsopvang voor kinderen", "childminder-care"),
    ("gezinsopvang voor baby's en peuters", "childminder-care"),
    ("buitenschoolse opvang", "out-of-school-care"),
    ("lokaal loket kinderopvang", "childcare-search-desk"),
    ("consultatiebureau", "preventive-consultation"),
    ("consultatiebureaus", "preventive-consultation"),
    ("centrum voor leerlingenbegeleiding", "pupil-guidance"),
    ("centra voor leerlingenbegeleiding", "pupil-guidance"),
    ("opvoedingswinkel", "parenting-question"),
    ("opvoedingswinkels", "parenting-question"),
    ("pleegzorg", "foster-care"),
    ("huisartsen", "primary-care"),
    ("tandartsen", "dental-care"),
    ("kraamzorg", "maternity-nursing"),
    ("gezinszorg", "family-care"),
    ("schuldbemiddeling", "income-debt"),
    ("voedselbedeling", "food-aid"),
    ("spelotheken", "toy-library"),
    ("bibliotheken", "library-reading"),
    ("speelpleinwerkingen", "playground-holiday-activities"),
    (
        "vertrouwenscentra kindermishandeling",
        "child-abuse-concern",
    ),
];

/// The theme of a term of UiTdatabank for children until this age.
pub(super) fn of_term(id: &str, until: Option<i64>) -> Option<&'static str> {
    if UIT_STAGES.contains(&id) {
        return until
            .filter(|months| *months <= YOUNG)
            .map(|_| "culture-young-children");
    }
    UIT_TERMS
        .iter()
        .find(|(known, _)| *known == id)
        .map(|(_, theme)| *theme)
}

/// The theme of an activity of the Sociale Kaart, whatever number stands before its name and
/// whatever stands in brackets behind it.
pub(super) fn of_activity(name: &str) -> Option<&'static str> {
    let name = name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ' ');
    let name = name
        .split('(')
        .next()
        .unwrap_or_default()
        .trim()
        .to_lowercase();
    let name = name.replace('’', "'");
    ACTIVITIES
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, theme)| *theme)
}

#[cfg(test)]
mod tests {
    use super::*;
    use onthaal_model::vocabulary::Theme;

    #[test]
    fn every_theme_that_is_given_is_one_of_ours() {
        for (_, theme) in UIT_TERMS.iter().chain(ACTIVITIES) {
            assert!(Theme::parse(theme).is_ok(), "{theme}");
        }
        assert!(Theme::parse("culture-young-children").is_ok());
    }

    #[test]
    fn an_activity_is_known_with_its_number_and_without_what_stands_in_brackets() {
        let name = "10.07.03. Gezinsopvang voor kinderen (0-12)";
        assert_eq!(of_activity(name), Some("childminder-care"));
        assert_eq!(of_activity("Dagopvang personen met een handicap"), None);
        assert_eq!(
            of_term("0.55.0.0.0", Some(47)),
            Some("culture-young-children")
        );
        assert_eq!(of_term("0.55.0.0.0", None), None);
    }
}
