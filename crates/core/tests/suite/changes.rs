//! What a desk is told of the directory since it last looked.

use crate::newsroom::{HOUSE, Newsroom, OTHER_HOUSE, SITE, id};
use onthaal_core::changes::{News, Subject, whats_new, whats_new_seen};
use onthaal_core::replica::replace_stream;
use onthaal_model::id::{DeskId, HouseId};
use serde_json::json;

fn told(news: &News) -> Vec<String> {
    let line =
        |item: &onthaal_core::changes::Item| format!("{} {}", item.name, item.whats.join("+"));
    news.items.iter().map(line).collect()
}

#[test]
fn nothing_is_told_of_a_directory_that_comes_in_for_the_first_time_or_as_a_whole() {
    let room = Newsroom::open();
    assert_eq!(room.news(), News::default());
    let pages = room.as_pages(vec![room.service(1, "Anders")]);
    replace_stream(&room.store, "shared", &pages).unwrap();
    assert_eq!(room.news(), News::default());
}

#[test]
fn a_first_reading_in_many_pages_is_no_news_until_its_end() {
    let room = Newsroom::empty();
    room.page_of(vec![room.service(1, "Een")], true);
    room.page_of(vec![room.service(2, "Twee")], false);
    assert_eq!(room.news(), News::default());
    room.page(vec![room.service(3, "Drie")]);
    assert_eq!(told(&room.news()), ["Drie new"]);
}

#[test]
fn each_change_has_its_word() {
    let check = |before: serde_json::Value, after: serde_json::Value, wanted: &[&str]| {
        let room = Newsroom::open();
        room.page(vec![room.change(1, before)]);
        room.seen();
        room.page(vec![room.change(1, after)]);
        assert_eq!(told(&room.news()), wanted);
    };
    let full = json!({"capacity": "full", "capacity_date": "2026-11-20"});
    let room_again = json!({"capacity": "has-capacity", "capacity_date": "2026-11-20"});
    let paused = json!({"status": "temporarily closed"});
    check(json!({}), full.clone(), &["Taalcafé capacity-full"]);
    check(
        full.clone(),
        room_again,
        &["Taalcafé capacity-has-capacity"],
    );
    check(full.clone(), full.clone(), &[]);
    check(full, json!({}), &[]);
    check(json!({}), paused.clone(), &["Taalcafé paused"]);
    check(paused, json!({}), &["Taalcafé back"]);
    check(
        json!({}),
        json!({"status": "defunct"}),
        &["Taalcafé stopped"],
    );
    check(json!({}), json!({"description": "Iets anders"}), &[]);
}

#[test]
fn what_was_said_of_room_a_month_ago_is_not_told() {
    let room = Newsroom::open();
    let old = json!({"capacity": "full", "capacity_date": "2026-10-01"});
    room.page(vec![room.change(1, old)]);
    assert_eq!(room.news().items, []);
}

#[test]
fn hours_number_and_place_of_a_service_stand_on_one_line() {
    let room = Newsroom::open();
    room.page(vec![
        room.hours(1, "09:00", "12:00"),
        room.phone(1, "09 000 11 22"),
        room.address(1, "Nieuwe Markt 3"),
    ]);
    let news = room.news();
    assert_eq!(told(&news), ["Taalcafé hours+phone+place"]);
    assert_eq!(news.items[0].organisation.as_deref(), Some("De Kade vzw"));
    let service = onthaal_model::id::ServiceId(id(1));
    assert_eq!(news.items[0].subject, Subject::Service(service));
}

#[test]
fn the_same_hours_under_another_id_are_no_news() {
    let room = Newsroom::open();
    let mut again = room.hours(1, "10:00", "16:00");
    again.id = id(0x7777);
    room.page(vec![room.gone(room.hours(1, "10:00", "16:00")), again]);
    assert_eq!(room.news().items, []);
}

#[test]
fn a_new_service_is_new_and_not_also_moved_and_reachable_elsewhere() {
    let room = Newsroom::open();
    let mut all = vec![room.service(5, "Speelpunt")];
    all.extend(room.hanging(5));
    room.page(all);
    assert_eq!(told(&room.news()), ["Speelpunt new"]);
}

#[test]
fn a_service_that_is_taken_away_is_named_unless_it_goes_on_under_another_id() {
    let room = Newsroom::open();
    room.page(vec![room.gone(room.service(1, "Taalcafé"))]);
    let news = room.news();
    assert_eq!(told(&news), ["Taalcafé stopped"]);
    assert_eq!(news.items[0].subject, Subject::Gone);
    let room = Newsroom::open();
    room.page(vec![
        room.service(9, "Taalcafé"),
        room.gone(room.service(1, "Taalcafé")),
    ]);
    assert_eq!(told(&room.news()), ["Taalcafé new"]);
}

#[test]
fn whom_to_call_comes_first_and_five_lines_are_enough() {
    let room = Newsroom::open();
    room.page(vec![
        room.service(11, "Nieuw A"),
        room.service(12, "Nieuw B"),
        room.card(21, "Wat bij een crisis", 2),
        room.phone(1, "09 000 33 44"),
        room.change(
            2,
            json!({"capacity": "full", "capacity_date": "2026-11-21"}),
        ),
        room.rule(31, "Nadia", None),
        room.rule(32, "Karim", None),
        room.rule(33, "Elders", Some(0x2999)),
    ]);
    let news = room.news_at(Some(room.desk));
    assert_eq!(
        told(&news),
        [
            "Karim, Nadia backup",
            "Huiswerkhulp capacity-full",
            "Taalcafé phone",
            "Wat bij een crisis card",
            "Nieuw B new",
        ]
    );
    assert_eq!(news.more, 1);
}

#[test]
fn what_is_often_asked_here_comes_before_what_is_not() {
    let room = Newsroom::open();
    room.page(vec![room.phone(2, "09 000 33 44")]);
    room.page(vec![room.phone(1, "09 000 33 45")]);
    assert_eq!(told(&room.news()), ["Taalcafé phone", "Huiswerkhulp phone"]);
    room.often_asked("homework-study-support");
    assert_eq!(told(&room.news()), ["Huiswerkhulp phone", "Taalcafé phone"]);
}

#[test]
fn what_is_far_or_refused_or_of_another_house_is_not_told() {
    let room = Newsroom::open();
    room.page(vec![
        room.service(3, "Ver weg"),
        room.location(0x203),
        room.at(3, 0x203),
        room.place_in(0x203, "Verreweg"),
        room.service(4, "Geweigerd"),
        room.refused(4),
        room.card_of(OTHER_HOUSE, 22, "Van een ander huis"),
    ]);
    assert_eq!(room.news().items, []);
}

#[test]
fn many_services_of_one_organisation_that_changed_alike_are_one_line() {
    let room = Newsroom::open();
    room.page(vec![room.service(3, "Drie"), room.service(4, "Vier")]);
    room.seen();
    room.page((1..=4).map(|n| room.hours(n, "08:00", "11:00")).collect());
    let news = room.news();
    assert_eq!(told(&news), ["De Kade vzw hours"]);
    assert_eq!(
        (news.items[0].subject, news.more),
        (Subject::Organisation(4), 0)
    );
}

#[test]
fn each_desk_remembers_for_itself_how_far_it_saw() {
    let room = Newsroom::open();
    let look = |desk| whats_new(&room.store, Some(HouseId(HOUSE)), desk, room.now()).unwrap();
    room.page(vec![room.phone(1, "09 000 33 44")]);
    let news = look(Some(room.desk));
    whats_new_seen(&room.store, Some(room.desk), Some(news.up_to)).unwrap();
    assert_eq!(look(Some(room.desk)).items, []);
    assert_eq!(look(None).items.len(), 1);
    room.page(vec![room.phone(1, "09 000 33 55")]);
    assert_eq!(told(&look(Some(room.desk))), ["Taalcafé phone"]);
    whats_new_seen(&room.store, Some(room.desk), Some(news.up_to)).unwrap();
    assert_eq!(
        look(Some(room.desk)).items.len(),
        1,
        "what came since is not seen"
    );
    whats_new_seen(&room.store, Some(room.desk), None).unwrap();
    assert_eq!(look(Some(room.desk)).items, []);
    let unknown = Some(DeskId(id(0x99)));
    assert!(whats_new_seen(&room.store, unknown, None).is_err());
}

#[test]
fn an_activity_that_is_called_off_is_told_until_it_is_over() {
    let room = Newsroom::open();
    room.page(room.activity("scheduled", "2026-12-02"));
    assert_eq!(room.news().items, [], "that there is one more is no news");
    room.page(room.activity("cancelled", "2026-12-02"));
    assert_eq!(told(&room.news()), ["Babymassage event-cancelled"]);
    room.set_clock("2026-12-03T09:00:00Z");
    assert_eq!(room.news().items, []);
}

#[test]
fn other_hours_of_the_houses_own_place_are_told_of_the_place() {
    let room = Newsroom::open();
    room.page(vec![room.hours_of_place(SITE, "09:00", "17:00")]);
    let news = room.news();
    assert_eq!(told(&news), ["Markt hours"]);
    assert_eq!(news.items[0].subject, Subject::Site);
}

#[test]
fn the_newest_two_hundred_are_kept_and_numbers_never_go_back() {
    let room = Newsroom::open();
    for batch in 0..5 {
        let services = (0..60).map(|n| room.service(100 + batch * 60 + n, "Veel"));
        room.page(services.collect());
    }
    let kept = room
        .store
        .read_directory(|s| onthaal_core::rows::change::after(s, 0))
        .unwrap();
    assert_eq!(kept.len(), 200);
    assert_eq!((kept[0].number, kept[199].number), (300, 101));
}
