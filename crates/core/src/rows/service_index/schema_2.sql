DROP TABLE service_term;
DROP TABLE service_source;
DROP TABLE service_facet;
DROP TABLE service_card;

-- What a list of hits shows.
CREATE TABLE service_card (
  place INTEGER NOT NULL PRIMARY KEY,
  service_id BLOB NOT NULL UNIQUE,
  card TEXT NOT NULL
) @strict@;

-- What services are filtered and put in order by; read whole into memory.
CREATE TABLE service_entry (
  place INTEGER NOT NULL PRIMARY KEY,
  sort BLOB NOT NULL,
  assured_on INTEGER NOT NULL,
  capacity TEXT NOT NULL,
  capacity_on INTEGER NOT NULL,
  says_full INTEGER NOT NULL,
  hours TEXT NOT NULL,
  facets TEXT NOT NULL
) @strict@;

-- Sets of schedules; many services share one.
CREATE TABLE service_hours (
  hours INTEGER NOT NULL PRIMARY KEY,
  digest BLOB NOT NULL UNIQUE,
  body TEXT NOT NULL
) @strict@;

-- Which records a service's entry was made from, so that a change of any of them renews it.
CREATE TABLE service_source (
  source INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (source, place)
) @strict@, @without_rowid@;

-- The words of the index, sorted, one a line after a digit that says where they stand.
CREATE TABLE service_words (
  page INTEGER NOT NULL PRIMARY KEY,
  words TEXT NOT NULL
) @strict@;

-- How often the index changed, and by which making.
CREATE TABLE service_index_state (
  one INTEGER NOT NULL PRIMARY KEY,
  change INTEGER NOT NULL,
  making INTEGER NOT NULL
) @strict@;
INSERT INTO service_index_state (one, change, making) VALUES (1, 0, 0);
