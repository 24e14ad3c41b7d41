-- What cards said before they were changed or taken away.
CREATE TABLE card_version (
  card TEXT NOT NULL,
  version @int@ NOT NULL,
  day TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '{}',
  PRIMARY KEY (card, version)
) @strict@, @without_rowid@;
