//! The same services in tantivy: the beginning of the last word, and when nothing is found words
//! that differ a little.

use crate::town::Town;
use anyhow::Context;
use onthaal_core::search::fold;
use onthaal_directory::Record;
use onthaal_model::record::RecordKind;
use std::collections::BTreeMap;
use std::path::Path;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, FuzzyTermQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STORED, Schema, TEXT, Value};
use tantivy::{Index, IndexReader, TantivyDocument, Term};
use uuid::Uuid;

/// tantivy with the town in it.
pub struct Engine {
    reader: IndexReader,
    name: Field,
    columns: [(Field, f32); 3],
}

/// Bytes for what is not written yet.
const BUFFER: usize = 64 << 20;

impl Engine {
    /// Fills an index in this folder with what the product's index holds of the same town.
    pub fn of(folder: &Path, size: usize) -> anyhow::Result<Engine> {
        std::fs::create_dir_all(folder)?;
        let mut schema = Schema::builder();
        let name = schema.add_text_field("name", TEXT | STORED);
        let head = schema.add_text_field("head", TEXT);
        let body = schema.add_text_field("body", TEXT);
        let index = Index::create_in_dir(folder, schema.build())?;
        let mut writer = index.writer_with_num_threads(1, BUFFER)?;
        let mut town = Town::of(size)?;
        let mut around: BTreeMap<Uuid, String> = BTreeMap::new();
        while let Some(records) = town.next() {
            around.clear();
            note(&records, &mut around);
            for record in records.iter().filter(|r| r.kind == RecordKind::Service) {
                let text = |key: &str| {
                    let value = record.body.get(key).and_then(|value| value.as_str());
                    fold::fold(value.unwrap_or_default())
                };
                let by = text_id(record, "organisation_id").and_then(|id| around.get(&id));
                let place = around.get(&record.id);
                let heads = [by, place].into_iter().flatten();
                let heads = heads.map(String::as_str).collect::<Vec<_>>().join(" ");
                let mut document = TantivyDocument::default();
                document.add_text(name, text("name"));
                document.add_text(head, &heads);
                document.add_text(body, format!("{} {}", text("summary"), text("description")));
                writer.add_document(document)?;
            }
        }
        writer.commit()?;
        Ok(Engine {
            reader: index.reader()?,
            name,
            columns: [(name, 3.0), (head, 2.0), (body, 1.0)],
        })
    }

    /// The names of the first ten; gives how many.
    pub fn ask(&self, text: &str) -> anyhow::Result<usize> {
        let words = fold::words(text);
        if words.is_empty() {
            return Ok(0);
        }
        let found = self.look(&words, 0)?;
        match found {
            0 => self.look(&words, 1),
            found => Ok(found),
        }
    }

    fn look(&self, words: &[String], forgiven: u8) -> anyhow::Result<usize> {
        let last = words.len() - 1;
        let all = words.iter().enumerate().map(|(at, word)| {
            let columns = self.columns.iter().map(|(field, boost)| {
                let term = Term::from_field_text(*field, word);
                let distance = match (forgiven, word.chars().count()) {
                    (0, _) | (_, 0..4) => 0,
                    (_, 4..8) => 1,
                    (_, _) => 2,
                };
                let one: Box<dyn Query> = match (at == last, distance) {
                    (false, 0) => Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)),
                    (false, _) => Box::new(FuzzyTermQuery::new(term, distance, true)),
                    (true, _) => Box::new(FuzzyTermQuery::new_prefix(term, distance, true)),
                };
                let one: Box<dyn Query> = Box::new(BoostQuery::new(one, *boost));
                (Occur::Should, one)
            });
            let any: Box<dyn Query> = Box::new(BooleanQuery::new(columns.collect()));
            (Occur::Must, any)
        });
        let query = BooleanQuery::new(all.collect());
        let searcher = self.reader.searcher();
        let top = searcher.search(&query, &TopDocs::with_limit(10).order_by_score())?;
        let mut names = 0;
        for (_, address) in top {
            let document: TantivyDocument = searcher.doc(address)?;
            let name = document.get_first(self.name).context("a name is stored")?;
            names += usize::from(name.as_str().is_some());
        }
        Ok(names)
    }
}

fn text_id(record: &Record, key: &str) -> Option<Uuid> {
    let text = record.body.get(key)?.as_str()?;
    Uuid::try_parse(text).ok()
}

/// Names of organisations, and names and towns of places by the service that is there.
fn note(records: &[Record], around: &mut BTreeMap<Uuid, String>) {
    let text = |record: &Record, key: &str| {
        let value = record.body.get(key).and_then(|value| value.as_str());
        fold::fold(value.unwrap_or_default())
    };
    let mut places: BTreeMap<Uuid, String> = BTreeMap::new();
    for record in records {
        match record.kind {
            RecordKind::Organisation => {
                around.insert(record.id, text(record, "name"));
            }
            RecordKind::Location => {
                places
                    .entry(record.id)
                    .or_default()
                    .push_str(&text(record, "name"));
            }
            RecordKind::Address => {
                if let Some(place) = text_id(record, "location_id") {
                    let said = places.entry(place).or_default();
                    said.push(' ');
                    said.push_str(&text(record, "city"));
                }
            }
            _ => {}
        }
    }
    for link in records
        .iter()
        .filter(|r| r.kind == RecordKind::ServiceAtLocation)
    {
        let ids = text_id(link, "service_id").zip(text_id(link, "location_id"));
        if let Some((service, place)) = ids {
            let said = places.get(&place).cloned().unwrap_or_default();
            around.entry(service).or_default().push_str(&said);
        }
    }
}
