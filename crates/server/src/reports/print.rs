//! A release on paper or in a terminal, in words of a locale.

use onthaal_locales::{Argument, Locales, Messages, MessagesError};
use serde_json::Value;
use std::fmt::Write;

const WIDTH: usize = 72;
const INDENT: usize = 2;

/// What every table of a release needs.
struct Printed<'a> {
    k: i64,
    sites: &'a Value,
    own: &'a Value,
}

/// Prints releases in one locale.
pub struct Printer {
    messages: Messages,
}

impl Printer {
    /// Prints in this locale; errs when we have no such locale.
    pub fn new(locale: &str) -> Result<Printer, MessagesError> {
        Ok(Printer {
            messages: Messages::load(&Locales::embedded(), locale)?,
        })
    }

    /// The release as text. It holds no number that the release does not hold.
    pub fn text(&self, body: &Value) -> String {
        let text = |key: &str| body[key].as_str().unwrap_or_default();
        let mut out = String::new();
        let title = self.messages.text_with(
            "reports-title",
            &[
                ("house", text("house").into()),
                ("period", text("period").into()),
            ],
        );
        let rule = self.messages.text_with(
            "reports-rule",
            &[
                (
                    "menu",
                    self.messages
                        .text(&format!("reports-menu-{}", text("menu")))
                        .as_str()
                        .into(),
                ),
                (
                    "k",
                    Argument::Number(body["k"].as_i64().unwrap_or_default()),
                ),
            ],
        );
        line(&mut out, 0, &title);
        line(&mut out, 0, &"=".repeat(title.chars().count()));
        line(&mut out, 0, &rule);
        let release = Printed {
            k: body["k"].as_i64().unwrap_or_default(),
            sites: &body["sites"],
            own: &body["own"],
        };
        for table in list(&body["tables"]) {
            let kind = table["kind"].as_str().unwrap_or_default();
            out.push('\n');
            line(
                &mut out,
                0,
                &self
                    .messages
                    .text(&format!("reports-kind-{kind}"))
                    .to_uppercase(),
            );
            self.table(&mut out, table, &release, 0);
        }
        out
    }

    fn table(&self, out: &mut String, table: &Value, release: &Printed<'_>, depth: usize) {
        let dimension = table["dimension"].as_str().unwrap_or_default();
        let heading = self
            .messages
            .text(&format!("reports-by-{}", dashed(dimension)));
        match table["state"].as_str() {
            Some("released") => {
                let total = self.messages.text("reports-counted");
                counted(out, depth, &format!("{heading} ({total})"), &table["total"]);
            }
            Some("one-category") => {
                let why = self.messages.text("reports-one-category");
                counted(out, depth, &format!("{heading} ({why})"), &table["total"]);
            }
            Some(_) | None => {
                let k = Argument::Number(release.k);
                let why = self.messages.text_with("reports-withheld", &[("k", k)]);
                line(out, depth, &format!("{heading}: {why}"));
            }
        }
        for row in list(&table["lines"]) {
            let category = row["category"].as_str().unwrap_or_default();
            counted(
                out,
                depth + 1,
                &self.category(dimension, category, release),
                &row["count"],
            );
            for inner in list(&row["tables"]) {
                self.table(out, inner, release, depth + 2);
            }
        }
        let pool = &table["pool"];
        if pool["count"].as_u64().is_some_and(|count| count > 0) {
            counted(
                out,
                depth + 1,
                &self.messages.text("pool-line"),
                &pool["count"],
            );
            for inner in list(&pool["tables"]) {
                self.table(out, inner, release, depth + 2);
            }
        }
    }

    fn category(&self, dimension: &str, category: &str, release: &Printed<'_>) -> String {
        let id = match dimension {
            "domain" | "theme" | "referral_domain" | "interest_domain" | "interest_theme"
            | "wish_domain" => format!("theme-{category}"),
            "wish_age_band" => format!("age-band-{category}"),
            "referral_warmth" => format!("warmth-{category}"),
            "return_reason" => format!("gap-reason-{category}"),
            "interpreter" => format!("reports-interpreter-{category}"),
            "site" => return self.chosen(&release.sites[category], "reports-former-site"),
            "local_question" | "local_answer" => {
                return self.chosen(&release.own[category], "reports-former-answer");
            }
            "half_day" => return self.half_day(category),
            other => format!("{}-{category}", dashed(other)),
        };
        self.named(&id, category)
    }

    /// What the house named itself, or that the name is no longer known.
    fn chosen(&self, name: &Value, former: &str) -> String {
        match name.as_str() {
            Some(name) => name.to_owned(),
            None => self.messages.text(former),
        }
    }

    fn half_day(&self, category: &str) -> String {
        let (weekday, half) = category.split_once('-').unwrap_or((category, ""));
        let weekday = self.named(&format!("weekday-{weekday}"), weekday);
        format!(
            "{weekday} {}",
            self.named(&format!("half-day-{half}"), half)
        )
    }

    /// What is printed when there is no release.
    pub fn nothing(&self) -> String {
        self.messages.text("reports-none")
    }

    // A newer vocabulary may have codes that the texts do not know yet.
    fn named(&self, id: &str, code: &str) -> String {
        match self.messages.has(id) {
            true => self.messages.text(id),
            false => code.to_owned(),
        }
    }
}

fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn line(out: &mut String, depth: usize, text: &str) {
    out.push_str(&" ".repeat(depth * INDENT));
    out.push_str(text);
    out.push('\n');
}

fn counted(out: &mut String, depth: usize, label: &str, count: &Value) {
    let indent = " ".repeat(depth * INDENT);
    let label = format!("{indent}{label} ");
    let gap = WIDTH.saturating_sub(label.chars().count()).max(2);
    writeln!(out, "{label}{} {count:>6}", ".".repeat(gap)).expect("a String takes any text");
}
