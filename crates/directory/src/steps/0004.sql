-- What a house lays down for its desks.

CREATE TABLE desk (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  site_id TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL DEFAULT '',
  channel TEXT,
  "position" @int@,
  closed @int@ NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX desk_published ON desk (stream, revision);
CREATE INDEX desk_site_id ON desk (site_id);

CREATE TABLE desk_form (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  outcomes TEXT,
  frequent TEXT,
  frequent_chosen @int@ NOT NULL DEFAULT 0,
  note @int@ NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX desk_form_published ON desk_form (stream, revision);

CREATE TABLE local_question (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  "position" @int@,
  active @int@ NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX local_question_published ON local_question (stream, revision);

CREATE TABLE local_answer (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  local_question_id TEXT NOT NULL DEFAULT '',
  "label" TEXT NOT NULL DEFAULT '',
  "position" @int@,
  active @int@ NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX local_answer_published ON local_answer (stream, revision);
CREATE INDEX local_answer_local_question_id ON local_answer (local_question_id);

CREATE TABLE backup_rule (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  site_id TEXT,
  channels TEXT,
  weekdays TEXT,
  half_days TEXT,
  themes TEXT,
  "name" TEXT NOT NULL DEFAULT '',
  "role" TEXT,
  phone TEXT,
  service_id TEXT,
  note TEXT,
  fallback @int@ NOT NULL DEFAULT 0,
  "position" @int@,
  valid_from TEXT,
  valid_to TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX backup_rule_published ON backup_rule (stream, revision);
CREATE INDEX backup_rule_site_id ON backup_rule (site_id) WHERE site_id IS NOT NULL;
CREATE INDEX backup_rule_service_id ON backup_rule (service_id) WHERE service_id IS NOT NULL;

CREATE TABLE desk_card (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  card_type TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  source TEXT,
  owner TEXT,
  version @int@,
  expires TEXT,
  themes TEXT,
  service_id TEXT,
  "position" @int@,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX desk_card_published ON desk_card (stream, revision);
CREATE INDEX desk_card_service_id ON desk_card (service_id) WHERE service_id IS NOT NULL;
