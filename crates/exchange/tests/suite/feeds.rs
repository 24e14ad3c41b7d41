//! The feeds of the British profile that were made to be warned of and to fail, page by page, each
//! with what it was made to get wrong beside the feed that is sound.

use onthaal_exchange::{Fault, Known, Outcome, Plan, Reading};
use std::path::{Path, PathBuf};

fn folder() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/hsds-uk-3.0/mocks/OpenReferralApi/Mocks");
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: there is no {}", path.display());
    None
}

fn judged(folder: &Path, feed: &str, page: &str) -> Plan {
    let text = std::fs::read(folder.join(format!("V3.0-UK-{feed}")).join(page)).unwrap();
    let mut reading = Reading::default();
    reading.add_file(page, &text).unwrap();
    Plan::of(reading, &Known::default())
}

/// Everything said of a page: `place field reason` of each record, and the notes.
fn said(plan: &Plan) -> Vec<String> {
    let mut said = Vec::new();
    for verdict in &plan.verdicts {
        for finding in &verdict.findings {
            let outcome = finding.reason.outcome().code();
            let code = finding.reason.code();
            said.push(format!(
                "{outcome} {}: {} {code}",
                verdict.place, finding.field
            ));
        }
    }
    for note in &plan.notes {
        let given = note.given.as_deref().unwrap_or_default();
        let expected = note.expected.as_deref().unwrap_or_default();
        said.push(format!("note {}: {given} of {expected}", note.fault.code()));
    }
    said
}

/// What is said of a page and not of the sound one, which is never refused.
fn more_than_of_the_sound_one(folder: &Path, feed: &str, page: &str) -> Vec<String> {
    let sound = judged(folder, "Test", page);
    assert_eq!(
        sound.count(Outcome::Refused),
        0,
        "{page}: {:#?}",
        said(&sound)
    );
    let sound = said(&sound);
    let mut more = said(&judged(folder, feed, page));
    more.retain(|one| !sound.contains(one));
    more.sort();
    more
}

#[test]
fn the_feed_to_be_warned_of_gives_the_warnings_it_was_made_for() {
    let Some(folder) = folder() else {
        return;
    };
    let check = |page: &str, expected: &[&str]| {
        assert_eq!(
            more_than_of_the_sound_one(&folder, "Warn", page),
            expected,
            "{page}"
        );
        assert_eq!(
            judged(&folder, "Warn", page).count(Outcome::Refused),
            0,
            "{page}"
        );
    };
    check("organization_full.json", &[]);
    check("organization_list.json", &[]);
    // Goes by the id of its location.
    check(
        "service_at_location_full.json",
        &["warning $: id id-of-another"],
    );
    check("service_at_location_list.json", &[]);
    check("service_full.json", &[]);
    check("service_list.json", &[]);
    check("taxonomy.json", &[]);
    // Says that there are nine more pages, and its last page is this one.
    check(
        "taxonomy_list.json",
        &["note part-of-pages: page 1 of 10 pages"],
    );
    check(
        "taxonomy_term.json",
        &[
            "warning $: description no-description",
            "warning $: term_uri no-address",
        ],
    );
    // A term that stands under itself, on one of two pages.
    check(
        "taxonomy_term_list.json",
        &[
            "note part-of-pages: page 1 of 2 pages",
            "warning $.contents[0]: parent_id circular-parent",
        ],
    );
}

#[test]
fn the_feed_to_fail_gives_the_errors_it_was_made_for() {
    let Some(folder) = folder() else {
        return;
    };
    let check = |page: &str, expected: &[&str]| {
        assert_eq!(
            more_than_of_the_sound_one(&folder, "Fail", page),
            expected,
            "{page}"
        );
    };
    check("organization_full.json", &[]);
    check("organization_list.json", &[]);
    check(
        "service_at_location_full.json",
        &["warning $: id id-of-another"],
    );
    check(
        "service_at_location_list.json",
        &["note part-of-pages: page 1 of 10 pages"],
    );
    check(
        "service_full.json",
        &[
            "warning $: description no-description",
            "warning $: email no-address",
            "warning $: url no-address",
        ],
    );
    check("taxonomy.json", &[]);
    check("taxonomy_list.json", &[]);
    check(
        "taxonomy_term.json",
        &[
            "warning $: description no-description",
            "warning $: term_uri no-address",
        ],
    );
    check(
        "taxonomy_term_list.json",
        &["warning $.contents[0]: parent_id circular-parent"],
    );
    let list = more_than_of_the_sound_one(&folder, "Fail", "service_list.json");
    for fault in [
        // Four services on a page that says one.
        "note counts-disagree: 4 of 1",
        "refused $.contents[0]: name required",
        "warning $.contents[0]: url no-address",
        "warning $.contents[0]: email no-address",
        "warning $.contents[0]: organization_id contradicts",
        "refused $.contents[1]: name required",
        "warning $.contents[1]: url no-address",
        "warning $.contents[1]: email no-address",
        "refused $.contents[2]: name required",
        "refused $.contents[2]: email wrong-type",
        "warning $.contents[2]: url no-address",
    ] {
        assert!(list.iter().any(|one| one == fault), "{fault}: {list:#?}");
    }
    // The fourth goes by the id of the first, and its e-mail address is a number.
    assert!(
        list.contains(&"warning $.contents[0]: email contradicts".to_owned()),
        "{list:#?}"
    );
    let plan = judged(&folder, "Fail", "service_list.json");
    assert_eq!(
        plan.count(Outcome::Refused),
        3,
        "no service of the list is taken"
    );
}

#[test]
fn what_an_api_says_of_itself_is_no_directory() {
    let Some(folder) = folder() else {
        return;
    };
    for feed in ["Test", "Warn", "Fail"] {
        let path = folder
            .join(format!("V3.0-UK-{feed}"))
            .join("api_details.json");
        let text = std::fs::read(path).unwrap();
        let error = Reading::default()
            .add_file("api_details.json", &text)
            .unwrap_err();
        assert_eq!(error.fault, Fault::NotDirectory, "{feed}");
    }
}
