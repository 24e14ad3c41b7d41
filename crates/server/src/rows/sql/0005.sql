-- Words from desks that a fiche is wrong. No text, no day, no tablet.
CREATE TABLE suggestion (
  id TEXT NOT NULL PRIMARY KEY,
  house TEXT NOT NULL,
  service TEXT NOT NULL,
  wrong TEXT NOT NULL,
  month @int@ NOT NULL,
  done @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX suggestion_fiche ON suggestion (service, wrong);
