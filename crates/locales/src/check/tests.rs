//! Every kind of problem, on folders made for it.

use super::*;

fn problems(files: &[(&str, &str)]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    for (tag, name, status) in [
        ("nl-BE", "Nederlands", "reference"),
        ("en", "English", "draft"),
    ] {
        let path = folder.path().join(tag).join("status.toml");
        if path.parent().is_some_and(std::path::Path::exists) && !path.exists() {
            std::fs::write(path, status_of(tag, name, status, "everything")).unwrap();
        }
    }
    check(&Locales::folder(folder.path()))
        .iter()
        .map(Problem::to_string)
        .collect()
}

fn status_of(code: &str, name: &str, status: &str, scope: &str) -> String {
    format!(
        "[locale]\ncode = \"{code}\"\nname = \"{name}\"\ndirection = \"ltr\"\nstatus = \"{status}\"\nscope = \"{scope}\"\n"
    )
}

#[test]
fn two_locales_that_say_the_same_have_no_problems() {
    let found = problems(&[
        ("nl-BE/a.ftl", "a = { $n } x\n    .label = y\n"),
        (
            "en/a.ftl",
            "a = { $n ->\n    [one] 1\n   *[other] { $n }\n }\n    .label = z\n",
        ),
    ]);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_kind_of_difference_names_file_and_line() {
    let found = problems(&[
        (
            "nl-BE/a.ftl",
            "a = { $n } x\n    .label = y\nb = b\nsame = s\nsame = t\n",
        ),
        (
            "en/a.ftl",
            "extra = e\n\na = { $m } x\nsame = { ghost }\nno message\n",
        ),
    ]);
    let expected = [
        "locales/en/a.ftl:0: b is missing (nl-BE/a.ftl:3)",
        "locales/en/a.ftl:1: extra is not in nl-BE",
        "locales/en/a.ftl:3: a has the variables $m, nl-BE has $n",
        "locales/en/a.ftl:3: a.label is missing",
        "locales/en/a.ftl:4: same refers to ghost, which is not there",
    ];
    for line in expected {
        assert!(
            found.iter().any(|have| have == line),
            "{line} not in {found:#?}"
        );
    }
    assert!(
        found
            .iter()
            .any(|have| have.starts_with("locales/en/a.ftl:5: ")),
        "{found:#?}"
    );
    assert!(
        found
            .iter()
            .any(|have| have.starts_with("locales/nl-BE/a.ftl:5: same is already"))
    );
}

#[test]
fn a_reference_without_texts_is_a_problem() {
    assert_eq!(problems(&[("en/a.ftl", "")]).len(), 1);
}

#[test]
fn a_locale_for_visitors_has_their_files_and_no_others() {
    let status = status_of("en", "English", "draft", "visitors");
    let mut files = vec![
        ("nl-BE/hours.ftl", "h = uur\n"),
        ("nl-BE/consent.ftl", "c = mag het\nd = goed\n"),
        ("nl-BE/beheer.ftl", "b = beheer\n"),
        ("en/status.toml", status.as_str()),
        ("en/hours.ftl", "h = hour\n"),
        ("en/consent.ftl", "c = may we\nd = fine\n"),
    ];
    assert_eq!(problems(&files), Vec::<String>::new());
    files.pop();
    files.push(("en/consent.ftl", "c = may we\n"));
    files.push(("en/beheer.ftl", "b = manage\n"));
    assert_eq!(
        problems(&files),
        [
            "locales/en/beheer.ftl:0: a locale for visitors does not have this file",
            "locales/en/beheer.ftl:1: b is not in nl-BE",
            "locales/en/consent.ftl:0: d is missing (nl-BE/consent.ftl:2)",
        ]
    );
}

#[test]
fn a_status_that_does_not_fit_its_folder_is_a_problem() {
    let lie = status_of("fr-BE", "Anglais", "checked", "everything");
    let found = problems(&[
        ("nl-BE/a.ftl", "a = a\n"),
        ("en/a.ftl", "a = a\n"),
        ("en/status.toml", &lie),
    ]);
    assert_eq!(found.len(), 3, "{found:#?}");
    let found = problems(&[
        ("nl-BE/a.ftl", "a = a\n"),
        ("en/a.ftl", "a = a\n"),
        ("en/status.toml", "[locale]\nstatus = \"draft\"\n"),
    ]);
    assert_eq!(found.len(), 1, "{found:#?}");
}

#[test]
fn a_plural_that_the_language_has_not_is_a_problem() {
    let found = problems(&[
        (
            "nl-BE/a.ftl",
            "a = { $n ->\n    [one] 1\n   *[other] { $n }\n }\n",
        ),
        (
            "en/a.ftl",
            "a = { $n ->\n    [few] 1\n    [mine] x\n   *[other] { $n }\n }\n",
        ),
    ]);
    assert_eq!(
        found,
        ["locales/en/a.ftl:1: a has the plural `few`, which en has not"]
    );
}

#[test]
fn a_plural_that_a_text_lacks_is_a_problem() {
    let status = status_of("uk", "Українська", "draft", "everything");
    let found = problems(&[
        (
            "nl-BE/a.ftl",
            "a = { $n ->\n    [one] 1\n   *[other] { $n }\n }\nb = { $n ->\n    [1] 1\n   *[other] { $n }\n }\n",
        ),
        ("uk/status.toml", &status),
        (
            "uk/a.ftl",
            "a = { $n ->\n    [one] 1\n   *[other] { $n }\n }\nb = { $n ->\n    [1] 1\n   *[other] { $n }\n }\n",
        ),
    ]);
    assert_eq!(
        found,
        ["locales/uk/a.ftl:1: a lacks the plural `few`, which uk has"]
    );
}

#[test]
fn a_button_that_is_too_long_is_a_problem_in_any_locale() {
    let found = problems(&[
        (
            "nl-BE/a.ftl",
            "kiosk-home = Begin\nother = heel erg lang en nergens een knop\n",
        ),
        (
            "en/a.ftl",
            "kiosk-home = Return to the beginning\nother = long\n",
        ),
    ]);
    assert_eq!(
        found,
        ["locales/en/a.ftl:1: kiosk-home has 23 letters, its button 12"]
    );
}
