//! Which languages the desk speaks, from the tablet of the desk to a kiosk on another one.

use crate::doorbell::{becomes, house, told};
use serde_json::json;

#[test]
fn a_family_that_rang_reads_which_languages_the_desk_of_this_shift_speaks() {
    let (desk, kiosk) = house();
    let languages = || kiosk.here("doorbell_state", json!({})).unwrap()["languages"].clone();
    desk.staff("close_desk_session", json!({}));
    desk.staff("open_desk_session", json!({"languages": ["nl", "ti"]}));
    let told = told(&kiosk);
    assert_eq!(
        languages(),
        json!([]),
        "nothing is asked before somebody rings"
    );
    kiosk
        .here("doorbell_ring", json!({"locale": "ti"}))
        .unwrap();
    becomes(&kiosk, &told, "shown");
    assert_eq!(languages(), json!(["nl", "ti"]));
    kiosk.here("doorbell_ring", json!({"gone": true})).unwrap();
    assert_eq!(languages(), json!([]));
}
