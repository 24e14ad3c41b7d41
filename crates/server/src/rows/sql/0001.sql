CREATE TABLE centre_state (
  one @int@ NOT NULL PRIMARY KEY CHECK (one = 1),
  epoch TEXT NOT NULL,
  minted_day TEXT NOT NULL DEFAULT '',
  seq @int@ NOT NULL DEFAULT 0,
  backed_seq @int@ NOT NULL DEFAULT 0,
  accepted @int@ NOT NULL DEFAULT 0,
  folded @int@ NOT NULL DEFAULT 0,
  refused @int@ NOT NULL DEFAULT 0
) @strict@;

CREATE TABLE publication (
  one @int@ NOT NULL PRIMARY KEY CHECK (one = 1),
  revision @int@ NOT NULL DEFAULT 0
) @strict@;
INSERT INTO publication (one, revision) VALUES (1, 0);

CREATE TABLE centre_key (
  key_id @int@ NOT NULL PRIMARY KEY,
  public TEXT NOT NULL
) @strict@;

CREATE TABLE accepted (
  id @blob@ NOT NULL PRIMARY KEY,
  month @int@ NOT NULL
) @strict@, @without_rowid@;

CREATE TABLE staging (
  slot @blob@ NOT NULL PRIMARY KEY,
  house TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL,
  sealed @blob@ NOT NULL
) @strict@, @without_rowid@;
CREATE INDEX staging_block ON staging (house, period, kind);

CREATE TABLE tally (
  house TEXT NOT NULL,
  period TEXT NOT NULL,
  path TEXT NOT NULL,
  n @int@ NOT NULL CHECK (n >= 0),
  PRIMARY KEY (house, period, path)
) @strict@, @without_rowid@;

CREATE TABLE release (
  house TEXT NOT NULL,
  period TEXT NOT NULL,
  menu TEXT NOT NULL,
  k @int@ NOT NULL,
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (house, period)
) @strict@, @without_rowid@;

CREATE TABLE desk_session (
  id TEXT NOT NULL PRIMARY KEY,
  house TEXT NOT NULL,
  site TEXT NOT NULL,
  day TEXT NOT NULL,
  half_day TEXT NOT NULL,
  state TEXT NOT NULL
) @strict@, @without_rowid@;
CREATE INDEX desk_session_day ON desk_session (house, day);

CREATE TABLE device (
  id TEXT NOT NULL PRIMARY KEY,
  house TEXT NOT NULL,
  site TEXT,
  name TEXT NOT NULL,
  install_id TEXT NOT NULL,
  token_sha256 @blob@ NOT NULL UNIQUE,
  enrolled_day TEXT NOT NULL,
  last_seen_day TEXT,
  revoked_day TEXT
) @strict@, @without_rowid@;

CREATE TABLE enrol_code (
  sha256 @blob@ NOT NULL PRIMARY KEY,
  house TEXT NOT NULL,
  site TEXT,
  name TEXT,
  expires TEXT NOT NULL
) @strict@, @without_rowid@;

CREATE TABLE staff (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  password_hash TEXT NOT NULL
) @strict@, @without_rowid@;

CREATE TABLE staff_session (
  token_sha256 @blob@ NOT NULL PRIMARY KEY,
  staff TEXT NOT NULL REFERENCES staff (id),
  expires TEXT NOT NULL
) @strict@, @without_rowid@;

CREATE TABLE sign_in_failure (
  name_sha256 @blob@ NOT NULL PRIMARY KEY,
  failures @int@ NOT NULL,
  wait_until TEXT NOT NULL
) @strict@, @without_rowid@;

CREATE TABLE audit (
  seq @int@ NOT NULL PRIMARY KEY,
  day TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object_kind TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) @strict@;
