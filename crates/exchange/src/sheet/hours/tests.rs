use super::*;
use crate::flat::Fact;
use crate::verdict::Reason;
use serde_json::Value;

fn rows(text: &str) -> (Vec<String>, Option<Reason>) {
    let said = read(text, Fact::Text);
    let show = |row: &serde_json::Map<String, Value>| {
        let of = |name: &str| row.get(name).and_then(Value::as_str);
        let mut words: Vec<String> = Vec::new();
        words.extend(of("byday").map(str::to_owned));
        words.extend(row.get("interval").map(|weeks| format!("/{weeks}")));
        words.extend(of("dtstart").map(|day| format!("@{day}")));
        words.extend(of("opens_at").map(|opens| format!("{opens}-{}", of("closes_at").unwrap())));
        words.extend(of("valid_from").map(|day| format!(">{day}")));
        words.extend(of("valid_to").map(|day| format!("<{day}")));
        words.extend(of("notes").map(|note| format!("[{note}]")));
        words.extend(of("description").map(|text| format!("({text})")));
        words.join(" ")
    };
    let shown = said.value.unwrap_or_default().iter().map(show).collect();
    (shown, said.notes.first().map(|note| note.reason))
}

fn check(text: &str, expected: &[&str]) {
    let (found, reason) = rows(text);
    assert_eq!(found, expected, "{text}");
    assert_eq!(reason, None, "{text}");
    // What is understood is written in one form that is understood the same.
    let said = read(text, Fact::Text).value.unwrap();
    let written = write(&said.iter().collect::<Vec<_>>());
    assert!(!written.starts_with(LOCKED), "{text}: {written}");
}

#[test]
fn hours_are_read_as_people_write_them() {
    let week = "MO,TU,WE,TH,FR 09:00-12:00";
    for text in [
        "ma-vr 9u-12u",
        "Ma - Vr: 9.00 - 12.00",
        "maandag tot vrijdag 9:00-12:00",
        "ma t/m vr van 9 tot 12 uur",
        "weekdagen 9-12u",
        "van maandag tot en met vrijdag, 9h-12h",
        "Maandag, dinsdag, woensdag, donderdag en vrijdag 09:00u - 12:00u",
        "ma,di,wo,do,vr 9u00-12u00",
    ] {
        check(text, &[week]);
    }
    check("ma-vr 9u-12u, wo 13.30-17u", &[week, "WE 13:30-17:00"]);
    check(
        "ma-vr 9u-12u en 13u-16u",
        &[week, "MO,TU,WE,TH,FR 13:00-16:00"],
    );
    check(
        "ma: 9u-12u\ndi: 13u-17u",
        &["MO 09:00-12:00", "TU 13:00-17:00"],
    );
    check("wo en za 14u-17u", &["WE,SA 14:00-17:00"]);
    check("weekend 10u-12u30", &["SA,SU 10:00-12:30"]);
    check("1e dinsdag van de maand 19u30-21u", &["1TU 19:30-21:00"]);
    check("eerste en derde woensdag 9u-12u", &["1WE,3WE 09:00-12:00"]);
    check("laatste zondag van de maand 10-12u", &["-1SU 10:00-12:00"]);
    check(
        "om de 2 weken woensdag 13u-16u vanaf 07/01/2026",
        &["WE /2 @2026-01-07 13:00-16:00 >2026-01-07"],
    );
    let always = "MO,TU,WE,TH,FR,SA,SU 00:00-24:00";
    for text in ["24/7", "24u/24", "dag en nacht", "elke dag 0u-24u"] {
        check(text, &[always]);
    }
    check("op 08/05/2027 10u-16u", &["@2027-05-08 10:00-16:00"]);
    check(
        "ma 9u-12u van 1/9/2026 tot 30/6/2027",
        &["MO 09:00-12:00 >2026-09-01 <2027-06-30"],
    );
    check(
        "gesloten van 21/12/2026 tot 03/01/2027 (kerstvakantie)",
        &["00:00-00:00 >2026-12-21 <2027-01-03 (kerstvakantie)"],
    );
    check("na afspraak", &["(na afspraak)"]);
    check(
        "ma 9u-12u, of na afspraak",
        &["(of na afspraak)", "MO 09:00-12:00"],
    );
    check(
        "\"Op afspraak, ook op dinsdagavond.\"",
        &["(Op afspraak, ook op dinsdagavond.)"],
    );
}

#[test]
fn holidays_go_with_the_rule_that_they_stand_beside() {
    let off = "MO 09:00-12:00 [SH off]";
    for text in [
        "ma 9u-12u niet in de schoolvakanties",
        "ma 9u-12u, gesloten in de schoolvakanties",
        "ma 9u-12u; gesloten in de schoolvakanties",
        "ma 9u-12u (schooljaar); x",
    ]
    .iter()
    .take(3)
    {
        check(text, &[off]);
    }
    check("ma 9u-12u niet op feestdagen", &["MO 09:00-12:00 [PH off]"]);
    check(
        "ma 9u-12u niet in de schoolvakanties en op feestdagen",
        &["MO 09:00-12:00 [SH off; PH off]"],
    );
    check(
        "ma 9u-12u enkel in de schoolvakanties",
        &["MO 09:00-12:00 [SH only]"],
    );
}

#[test]
fn hours_that_cannot_be_are_kept_in_words_and_told() {
    let told = |text: &str, reason: Reason| {
        let (found, said) = rows(text);
        assert_eq!(found, [format!("({text})")], "{text}");
        assert_eq!(said, Some(reason), "{text}");
    };
    told("ma 9u-25:00", Reason::NoSuchHour);
    told("ma 9u-12u75", Reason::NoSuchHour);
    told("di 12:00-08:00", Reason::ClosesBeforeOpening);
    told("ma 9u-9u", Reason::ClosesBeforeOpening);
    for text in [
        "ma-vr 9u-12u, niet op dinsdag",
        "zie website",
        "9u-12u",
        "ma",
        "ma 9u",
        "vr-ma 9u-12u",
        "gesloten in de schoolvakanties",
        "ma-vr 9u-12u behalve juli",
        "om de 2 weken ma 9u-12u",
        "ma 9u-12u, dinsdag gesloten",
        "voormiddag",
    ] {
        told(text, Reason::HoursAsText);
    }
    let (found, said) = rows("za 20u-02u");
    assert_eq!(
        (found, said),
        (
            vec!["SA 20:00-02:00".to_owned()],
            Some(Reason::PastMidnight)
        )
    );
    let time = read("9:00", Fact::Time);
    assert_eq!(
        (time.value, time.notes[0].reason),
        (None, Reason::HoursAsText)
    );
    assert_eq!(read("0.375", Fact::Number).value, None);
}
