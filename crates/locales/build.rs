//! A release binary carries the texts inside it, so a changed text must lead to a new build. A
//! debug binary reads them from the folder and needs none.

fn main() {
    let embeds = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    println!(
        "cargo::rerun-if-changed={}",
        if embeds { "../../locales" } else { "build.rs" }
    );
}
