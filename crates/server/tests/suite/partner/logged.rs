//! What the centre logs of these pages.

use super::town::{ORGANISATION, SERVICE, Town};
use onthaal_model::random::SeededRandomness;
use onthaal_ticket::code::Secret;
use onthaal_ticket::pictures::Picture;
use std::fs::File;
use std::sync::Arc;

#[test]
fn no_code_and_no_link_stands_in_the_log_however_it_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    // Louder than the program is.
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(Arc::new(File::create(&path).unwrap()))
        .init();
    let town = Town::start();
    let (slip, link) = (town.any_slip(), town.link(ORGANISATION));
    let code = slip.secret.code();
    let unknown = Secret::new(&SeededRandomness::new(77)).code();
    let card = format!("{}&result=full", slip.pictures());
    for path in [
        slip.path(),
        format!("{}?step=withdraw&said={code}", slip.path()),
        format!("/t/{unknown}"),
        format!("/t/{}", &code[..14]),
        format!("/t/{code}/{unknown}"),
        format!("/{code}"),
        link.clone(),
        format!("{link}/card"),
        format!("{link}/right"),
        format!("/p/{unknown}"),
    ] {
        town.get(&path);
    }
    for (path, form) in [
        ("/t".to_owned(), format!("code={code}")),
        ("/t".to_owned(), format!("code={}", &code[..14])),
        (slip.path(), "result=full&seen=".to_owned()),
        (slip.path(), format!("result={code}&seen={code}")),
        (format!("/t/{unknown}"), "result=full&seen=".to_owned()),
        (format!("{link}/card"), card.clone()),
        (format!("/p/{unknown}/card"), card),
        (
            format!("{link}/room"),
            format!("service={SERVICE}&room=full"),
        ),
        (
            format!("{link}/room"),
            format!("service={code}&room={code}"),
        ),
        (
            slip.path(),
            "result=withdrawn&sure=yes&seen=full".to_owned(),
        ),
    ] {
        town.post(&path, &form);
    }
    let log = std::fs::read_to_string(&path).unwrap();
    for route in ["\"/t/{code}\"", "\"/p/{token}\"", "\"/p/{token}/card\""] {
        assert!(log.contains(route), "{route} is logged: {log}");
    }
    let token = link.strip_prefix("/p/").unwrap();
    let pictures = slip.pictures.pictures().map(Picture::name).join("-");
    let by_form = slip.pictures();
    for told in [
        &code[..12],
        &unknown[..12],
        &token[..12],
        &pictures,
        &by_form,
    ] {
        assert!(!log.contains(told), "it stands in the log");
    }
}
