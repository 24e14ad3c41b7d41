CREATE TABLE import_draft (
  id TEXT NOT NULL PRIMARY KEY,
  staff TEXT NOT NULL,
  expires TEXT NOT NULL,
  stamp @int@ NOT NULL DEFAULT 0,
  mappings TEXT NOT NULL DEFAULT '{}',
  choices TEXT NOT NULL DEFAULT '[]'
) @strict@, @without_rowid@;

CREATE TABLE import_file (
  draft TEXT NOT NULL REFERENCES import_draft (id),
  number @int@ NOT NULL,
  name TEXT NOT NULL,
  size @int@ NOT NULL,
  content @blob@ NOT NULL,
  PRIMARY KEY (draft, number)
) @strict@;
