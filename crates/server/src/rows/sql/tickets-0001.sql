-- The tickets of warm referrals, in a store of their own. No moment is finer than a day, and no id
-- stands in another database.

-- By which key the rest was made.
CREATE TABLE ticket_store (
  one @int@ NOT NULL PRIMARY KEY CHECK (one = 1),
  key_mark @blob@ NOT NULL
) @strict@;

-- Tickets that live. What the code opens is kept as it came; the account is sealed to the centre's
-- own key; a spoken code is a word made with that key.
CREATE TABLE ticket (
  id @blob@ NOT NULL PRIMARY KEY,
  locator @blob@ NOT NULL UNIQUE,
  house TEXT NOT NULL,
  due TEXT NOT NULL,
  content @blob@ NOT NULL,
  account @blob@ NOT NULL,
  word @blob@ NOT NULL,
  spoken_in_house @blob@ UNIQUE,
  spoken_at @blob@ UNIQUE,
  result TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  answered TEXT NOT NULL DEFAULT '',
  asleep @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;

-- How tickets ended, until the tablet that made them has kept it.
CREATE TABLE ticket_end (
  id @blob@ NOT NULL PRIMARY KEY,
  result TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  until TEXT NOT NULL
) @strict@, @without_rowid@;

-- What goes to the count of a house on a later day: nothing in it leads to a ticket.
CREATE TABLE leaving (
  id @blob@ NOT NULL PRIMARY KEY,
  house TEXT NOT NULL,
  day TEXT NOT NULL,
  sealed @blob@ NOT NULL
) @strict@, @without_rowid@;

-- Words and answers that were taken, so that a second delivery changes nothing.
CREATE TABLE ticket_step (
  id @blob@ NOT NULL PRIMARY KEY,
  until TEXT NOT NULL
) @strict@, @without_rowid@;

-- How much one tablet brought today.
CREATE TABLE tablet_day (
  tablet @blob@ NOT NULL PRIMARY KEY,
  day TEXT NOT NULL,
  tickets @int@ NOT NULL DEFAULT 0,
  words @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;

-- How often a code led to a ticket and how often it did not, by month and way.
CREATE TABLE opening (
  month @int@ NOT NULL,
  way TEXT NOT NULL,
  opened @int@ NOT NULL DEFAULT 0,
  refused @int@ NOT NULL DEFAULT 0,
  PRIMARY KEY (month, way)
) @strict@, @without_rowid@;
