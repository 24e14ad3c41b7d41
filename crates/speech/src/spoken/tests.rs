use super::spoken;

fn check(locale: &str, written: &str, said: &str) {
    assert_eq!(spoken(locale, written), said, "{locale}: {written}");
}

#[test]
fn a_telephone_number_is_said_figure_by_figure() {
    check("nl-BE", "Bel 03 123 45 67.", "Bel 0 3, 1 2 3, 4 5, 6 7.");
    check("fr-BE", "0470 12 34 56", "0 4 7 0, 1 2, 3 4, 5 6");
    check("en", "+32 3 123 45 67", "+3 2, 3, 1 2 3, 4 5, 6 7");
    check(
        "nl-BE",
        "0800/15.111 (gratis)",
        "0 8 0 0, 1 5, 1 1 1 (gratis)",
    );
    check("nl-BE", "(03) 123 45 67", "0 3, 1 2 3, 4 5, 6 7");
    check("ar", "٠٣ ١٢٣ ٤٥ ٦٧", "0 3, 1 2 3, 4 5, 6 7");
    check("fa", "۰۳ ۱۲۳ ۴۵ ۶۷", "0 3, 1 2 3, 4 5, 6 7");
}

#[test]
fn other_numbers_stay_numbers() {
    check("nl-BE", "Bel 102 of 1712", "Bel 102 of 1712");
    check("nl-BE", "2640 Wilgenbeke", "2640 Wilgenbeke");
    check("nl-BE", "01/09/2026", "01, 09, 2026");
    check("nl-BE", "0 tot 3", "0 tot 3");
    check("nl-BE", "B12 en 3de", "B12 en 3de");
}

#[test]
fn times_are_said_without_their_noughts() {
    check("en", "from 9:00 to 12:30", "from 9 to 12 30");
    check("ar", "من 9:00 إلى 12:30", "من 9 إلى 12 30");
    check("nl-BE", "9:00 – 12:00", "9 tot 12");
    check("nl-BE", "van 9.30 tot 12 uur", "van 9.30 tot 12 uur");
    check("de", "von 9.30 bis 12 Uhr", "von 9 30 bis 12 Uhr");
    check("fr-BE", "de 9 h à 12 h 30", "de 9 heures à 12 heures 30");
    check("pt", "das 9h30", "das 9 horas 30");
    check("fr-BE", "3 haies", "3 haies");
}

#[test]
fn amounts_are_said_with_the_word_behind() {
    check("nl-BE", "€ 5,00", "5 euro");
    check("nl-BE", "€ 5,50 per keer", "5 euro 50 per keer");
    check("fr-BE", "5,50 €", "5 euros 50");
    check("en", "€5", "5 euros");
    check("nl-BE", "1.000 EUR", "1.000 euro");
    check("nl-BE", "12 EUR", "12 euro");
}

#[test]
fn ranges_have_their_word() {
    check("nl-BE", "0-3 jaar", "0 tot 3 jaar");
    check("fr-BE", "de 6–12 ans", "de 6 à 12 ans");
    check("nl-BE", "2026-11-24", "2026-11-24");
    check("nl-BE", "een-op-een", "een-op-een");
    check("nl-BE", "thuis – of niet", "thuis , of niet");
}

#[test]
fn nothing_of_a_text_is_an_order_to_the_voice() {
    check("nl-BE", "a [[b]] c", "a b c");
    check(
        "nl-BE",
        "een\u{1}twee\nvijf\u{202e}drie",
        "een twee vijfdrie",
    );
    check("nl-BE", "<b>vet</b>", "b vet , b");
    check("nl-BE", " · – ", "");
    check("nl-BE", "", "");
}

#[test]
fn names_in_capitals_are_spelled_where_the_voice_cannot() {
    check("nl-BE", "Het OCMW helpt.", "Het O C M W helpt.");
    check("fr-BE", "Le CPAS aide.", "Le C P A S aide.");
    check(
        "nl-BE",
        "Koffie & taart, en/of thee",
        "Koffie en taart, en, of thee",
    );
}
