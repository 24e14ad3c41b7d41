//! The report rule against an intruder who knows it: every small database is made, all that
//! would be published of it is computed, and no set of cells may be proven to hold 1 to k−1.

use onthaal_model::fragment::{Fragment, FragmentKind};
use onthaal_model::kiosk::{Subject, WishKind};
use onthaal_model::vocabulary::AgeBand;
use onthaal_release::dimension::Dimension;
use onthaal_release::menu::{Root, TableSpec};
use onthaal_release::{Menu, MenuKind, Tally, json::release_json, release_block};
use std::collections::BTreeMap;

/// The base cells of a universe: each is the list of paths that one record of it counts under.
type Cells = Vec<Vec<String>>;

/// Every way to put at most `records` records into `cells` cells.
fn databases(cells: usize, records: u64) -> Vec<Vec<u64>> {
    if cells == 0 {
        return vec![vec![]];
    }
    let mut all = Vec::new();
    for first in 0..=records {
        for mut rest in databases(cells - 1, records - first) {
            rest.insert(0, first);
            all.push(rest);
        }
    }
    all
}

/// Sets of cells that an intruder may ask about: all of them for small universes, else all up
/// to three cells and all that share a path.
fn questions(cells: &Cells) -> Vec<Vec<usize>> {
    let count = cells.len();
    if count <= 10 {
        return (1_u32..1 << count)
            .map(|bits| (0..count).filter(|cell| bits >> cell & 1 == 1).collect())
            .collect();
    }
    let mut sets = Vec::new();
    for a in 0..count {
        sets.push(vec![a]);
        for b in a + 1..count {
            sets.push(vec![a, b]);
            sets.extend((b + 1..count).map(|c| vec![a, b, c]));
        }
    }
    let paths: std::collections::BTreeSet<&String> = cells.iter().flatten().collect();
    for path in paths {
        sets.push(
            (0..count)
                .filter(|cell| cells[*cell].contains(path))
                .collect(),
        );
    }
    sets
}

/// More records on demand, for the long proof: `ONTHAAL_PROVE_SIZE=2`.
fn and_more(records: u64) -> u64 {
    let wanted = std::env::var("ONTHAAL_PROVE_SIZE").ok();
    let more = wanted.map_or(0, |text| text.parse().expect("the size is a number"));
    records + more
}

/// How many sets of cells the publication proves to hold 1 to k−1 in some database.
fn leaks(cells: &Cells, records: u64, k: u64, publish: impl Fn(&Tally) -> String) -> usize {
    let mut same: BTreeMap<String, Vec<Vec<u64>>> = BTreeMap::new();
    for database in databases(cells.len(), records) {
        let mut tally = Tally::default();
        for (paths, count) in cells.iter().zip(&database) {
            for path in paths {
                tally
                    .add(path, *count)
                    .expect("the test gives well-formed paths");
            }
        }
        same.entry(publish(&tally)).or_default().push(database);
    }
    let questions = questions(cells);
    let proven = |group: &Vec<Vec<u64>>, set: &Vec<usize>| {
        let counts = group
            .iter()
            .map(|database| set.iter().map(|cell| database[*cell]).sum::<u64>());
        let (least, most) = counts.fold((u64::MAX, 0), |(least, most), n| {
            (least.min(n), most.max(n))
        });
        least >= 1 && most < k
    };
    same.values()
        .map(|group| questions.iter().filter(|set| proven(group, set)).count())
        .sum()
}

fn by_rule(menu: &Menu, k: u64) -> impl Fn(&Tally) -> String {
    move |tally| release_json(&release_block(menu, tally, k), None, None).to_string()
}

fn root(kind: FragmentKind, dimension: Dimension, children: Vec<TableSpec>) -> Root {
    Root {
        kind,
        table: TableSpec {
            children,
            ..TableSpec::leaf(dimension)
        },
    }
}

const DOMAINS: [&str; 3] = ["education", "other", "unknown"];
const AGES: [&str; 3] = ["age-0-3", "not-asked", "other"];

#[test]
fn one_table_proves_no_small_group() {
    let menu = Menu {
        name: "test",
        roots: vec![root(FragmentKind::About, Dimension::Domain, vec![])],
    };
    let cells: Cells = ["education", "health", "childcare", "other", "unknown"]
        .iter()
        .map(|category| vec![format!("about/{category}")])
        .collect();
    assert_eq!(leaks(&cells, and_more(12), 5, by_rule(&menu, 5)), 0);
    assert_eq!(leaks(&cells, and_more(10), 3, by_rule(&menu, 3)), 0);
}

#[test]
fn a_table_inside_another_proves_no_small_group() {
    let ages = vec![TableSpec::leaf(Dimension::AgeBand)];
    let menu = Menu {
        name: "test",
        roots: vec![root(FragmentKind::About, Dimension::Domain, ages)],
    };
    let cells: Cells = DOMAINS
        .iter()
        .flat_map(|domain| {
            AGES.iter().map(move |age| {
                vec![
                    format!("about/{domain}"),
                    format!("about/{domain}/age_band/{age}"),
                ]
            })
        })
        .collect();
    assert_eq!(leaks(&cells, and_more(6), 3, by_rule(&menu, 3)), 0);
    assert_eq!(leaks(&cells, and_more(6), 2, by_rule(&menu, 2)), 0);
}

#[test]
fn two_tables_inside_one_line_prove_no_small_group() {
    let inside = vec![
        TableSpec::leaf(Dimension::AgeBand),
        TableSpec::leaf(Dimension::Asker),
    ];
    let menu = Menu {
        name: "test",
        roots: vec![root(FragmentKind::About, Dimension::Domain, inside)],
    };
    let mut cells: Cells = Vec::new();
    for domain in DOMAINS {
        for age in ["age-0-3", "not-asked"] {
            for asker in ["parent", "not-asked"] {
                cells.push(vec![
                    format!("about/{domain}"),
                    format!("about/{domain}/age_band/{age}"),
                    format!("about/{domain}/asker/{asker}"),
                ]);
            }
        }
    }
    assert_eq!(leaks(&cells, and_more(4), 2, by_rule(&menu, 2)), 0);
    assert_eq!(leaks(&cells, and_more(5), 3, by_rule(&menu, 3)), 0);
}

#[test]
fn two_trees_over_the_same_questions_prove_no_small_group() {
    let menu = Menu {
        name: "test",
        roots: vec![
            root(FragmentKind::About, Dimension::Domain, vec![]),
            root(FragmentKind::Language, Dimension::Language, vec![]),
        ],
    };
    let mut cells: Cells = Vec::new();
    for domain in DOMAINS {
        for language in ["nl", "ti", "not-asked"] {
            cells.push(vec![
                format!("about/{domain}"),
                format!("language/{language}"),
            ]);
        }
    }
    assert_eq!(leaks(&cells, and_more(6), 3, by_rule(&menu, 3)), 0);
}

#[test]
fn themes_inside_their_domains_prove_no_small_group() {
    let mut menu = Menu::of(MenuKind::Standard);
    menu.roots.truncate(1);
    let about = &mut menu.roots[0].table.children;
    about.retain(|table| table.dimension == Dimension::Theme);
    let cells: Cells = [
        ("childcare", "sick-child-care"),
        ("childcare", "baby-toddler-care"),
        ("childcare", "other"),
        ("youth-help", "child-abuse-concern"),
        ("unknown", "other-unclear"),
    ]
    .iter()
    .map(|(domain, theme)| {
        vec![
            format!("about/{domain}"),
            format!("about/{domain}/theme/{theme}"),
        ]
    })
    .collect();
    assert_eq!(leaks(&cells, and_more(9), 3, by_rule(&menu, 3)), 0);
    let in_the_pool_too = |table: &mut TableSpec| table.children[0].only_under = None;
    in_the_pool_too(&mut menu.roots[0].table);
    assert!(leaks(&cells, 9, 3, by_rule(&menu, 3)) > 0);
}

#[test]
fn what_visits_at_the_kiosk_looked_at_proves_no_small_group() {
    let menu = Menu::of(MenuKind::Standard).with_interest();
    let cells: Cells = [
        "sick-child-care",
        "childcare",
        "child-abuse-concern",
        "youth-help",
        "other-unclear",
    ]
    .iter()
    .map(|code| {
        let about = Subject::parse(code).expect("the vocabulary knows it");
        menu.paths(&Fragment::Interest { about })
    })
    .collect();
    assert_eq!(leaks(&cells, and_more(9), 3, by_rule(&menu, 3)), 0);
    assert_eq!(leaks(&cells, and_more(10), 5, by_rule(&menu, 5)), 0);
}

/// The cells of wishes of these kinds.
fn wishes(menu: &Menu, kinds: &[WishKind]) -> Cells {
    let ages = ["age-0-3", "not-asked"].map(|code| AgeBand::parse(code).expect("it is known"));
    let cells = kinds.iter().flat_map(|wish| {
        ages.iter().map(|age_band| {
            menu.paths(&Fragment::Wish {
                wish: *wish,
                domain: None,
                age_band: *age_band,
                part_of_week: None,
            })
        })
    });
    cells.collect()
}

#[test]
fn wishes_of_families_prove_no_small_group() {
    let menu = Menu::of(MenuKind::Standard).with_wishes();
    let cells = wishes(&menu, &WishKind::ALL);
    assert_eq!(leaks(&cells, and_more(8), 3, by_rule(&menu, 3)), 0);
    assert_eq!(leaks(&cells, and_more(9), 5, by_rule(&menu, 5)), 0);
}

#[test]
fn two_kinds_of_wishes_without_another_one_would_prove_a_small_group() {
    let menu = Menu::of(MenuKind::Standard).with_wishes();
    let cells = wishes(&menu, &[WishKind::Activity, WishKind::Missing]);
    assert!(leaks(&cells, 6, 5, by_rule(&menu, 5)) > 0);
}

#[test]
fn the_intruder_of_these_tests_does_find_a_leak_where_there_is_one() {
    let cells: Cells = ["education", "health", "other", "unknown"]
        .iter()
        .map(|category| vec![format!("about/{category}")])
        .collect();
    let k = 3;
    let blanks_with_exact_total = |tally: &Tally| {
        let table = tally.0.get("about").cloned().unwrap_or_default();
        let shown = table.0.iter().map(|(category, node)| {
            let text = if (1..k).contains(&node.count) {
                "-".into()
            } else {
                node.count.to_string()
            };
            format!("{category}={text}")
        });
        format!(
            "{} total={}",
            shown.collect::<Vec<_>>().join(" "),
            table.total()
        )
    };
    assert!(leaks(&cells, 8, k, blanks_with_exact_total) > 0);
}
