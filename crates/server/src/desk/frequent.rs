//! The themes that come most, as a frozen release names them.

use onthaal_model::vocabulary::Theme;
use onthaal_release::dimension::Dimension;
use serde_json::Value;
use std::collections::BTreeMap;

/// So many themes stand first at a desk.
pub(super) const MOST: usize = 8;

/// The themes that a release gives a line of their own, those asked most first. What is
/// sensitive is never among them: a desk shows these where a visitor can see them.
pub(super) fn of_release(body: &Value) -> Vec<Theme> {
    let mut counts: BTreeMap<Theme, u64> = BTreeMap::new();
    for table in tables(body) {
        gather(table, &mut counts);
    }
    let mut themes: Vec<(Theme, u64)> = counts.into_iter().collect();
    themes.sort_by_key(|(theme, count)| (std::cmp::Reverse(*count), place(*theme)));
    let most = themes.into_iter().take(MOST);
    most.map(|(theme, _)| theme).collect()
}

fn tables(node: &Value) -> impl Iterator<Item = &Value> {
    node.get("tables")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn gather(table: &Value, counts: &mut BTreeMap<Theme, u64>) {
    let is_theme = table.get("dimension").and_then(Value::as_str) == Some(Dimension::Theme.name());
    let lines = table.get("lines").and_then(Value::as_array);
    for line in lines.into_iter().flatten() {
        let theme = line.get("category").and_then(Value::as_str);
        let count = line.get("count").and_then(Value::as_u64);
        if is_theme
            && let (Some(theme), Some(count)) = (theme, count)
            && let Ok(theme) = Theme::parse(theme)
            && may_stand_first(theme)
        {
            *counts.entry(theme).or_default() += count;
        }
        tables(line).for_each(|inner| gather(inner, counts));
    }
    if let Some(pool) = table.get("pool") {
        tables(pool).for_each(|inner| gather(inner, counts));
    }
}

/// Whether a theme may be shown first at a desk.
pub(super) fn may_stand_first(theme: Theme) -> bool {
    !theme.sensitive() && theme != Theme::unclear()
}

fn place(theme: Theme) -> Option<usize> {
    Theme::all().position(|known| known == theme)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn themes(lines: Value) -> Value {
        json!({ "dimension": "theme", "lines": lines })
    }

    #[test]
    fn the_most_asked_themes_come_first_and_sensitive_ones_never() {
        let body = json!({ "tables": [{
            "dimension": "domain",
            "lines": [
                { "category": "childcare", "count": 40, "tables": [
                    themes(json!([{ "category": "holiday-care", "count": 9 }, { "category": "other", "count": 50 }])),
                    { "dimension": "outcome", "lines": [{ "category": "listened", "count": 99 }] },
                ] },
                { "category": "youth-help", "count": 40, "tables": [
                    themes(json!([{ "category": "child-abuse-concern", "count": 30 }])),
                ] },
            ],
            "pool": { "count": 20, "tables": [
                themes(json!([{ "category": "housing", "count": 20 }, { "category": "employment", "count": 9 }])),
            ] },
        }] });
        let codes: Vec<&str> = of_release(&body).into_iter().map(Theme::code).collect();
        assert_eq!(codes, ["housing", "holiday-care", "employment"]);
        assert_eq!(of_release(&json!({})), []);
    }
}
