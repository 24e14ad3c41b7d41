CREATE TABLE service_card (
  place INTEGER NOT NULL PRIMARY KEY,
  service_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  assured_date TEXT NOT NULL DEFAULT '',
  card TEXT NOT NULL DEFAULT '{}'
) @strict@;

-- kind: theme, domain, age-band, language, intake-mode, municipality, free
CREATE TABLE service_facet (
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  place INTEGER NOT NULL,
  rank INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (kind, code, place)
) @strict@, @without_rowid@;
CREATE INDEX service_facet_place ON service_facet (place);

-- Which records a service's entry was made from, so that a change of any of them renews it.
CREATE TABLE service_source (
  record_id TEXT NOT NULL,
  service_id TEXT NOT NULL,
  PRIMARY KEY (record_id, service_id)
) @strict@, @without_rowid@;
CREATE INDEX service_source_service ON service_source (service_id);

CREATE VIRTUAL TABLE service_head USING fts5 (
  name, head,
  content = '', contentless_delete = 1, detail = column, tokenize = 'ascii', prefix = '1 2 3 4'
);
CREATE VIRTUAL TABLE service_full USING fts5 (
  body,
  content = '', contentless_delete = 1, detail = none, tokenize = 'ascii', prefix = '3'
);
CREATE VIRTUAL TABLE service_term USING fts5vocab (service_full, row);
