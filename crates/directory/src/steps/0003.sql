-- The kinds of HSDS 3.1 that were missing, and ours beside them.

CREATE TABLE unit (
  id TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL DEFAULT '',
  scheme TEXT,
  identifier TEXT,
  uri TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX unit_published ON unit (stream, revision);

CREATE TABLE programme (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT,
  "name" TEXT NOT NULL DEFAULT '',
  alternate_name TEXT,
  description TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX programme_published ON programme (stream, revision);
CREATE INDEX programme_organisation_id ON programme (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE event (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT,
  service_id TEXT,
  location_id TEXT,
  "name" TEXT NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT '',
  url TEXT,
  email TEXT,
  phone TEXT,
  booking TEXT,
  cost TEXT,
  free @int@ NOT NULL DEFAULT 0,
  minimum_age @int@,
  maximum_age @int@,
  place_name TEXT,
  place_address TEXT,
  municipality TEXT,
  source TEXT,
  source_id TEXT,
  last_modified TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX event_published ON event (stream, revision);
CREATE INDEX event_organisation_id ON event (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX event_service_id ON event (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX event_location_id ON event (location_id) WHERE location_id IS NOT NULL;

CREATE TABLE service_capacity (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT NOT NULL DEFAULT '',
  unit_id TEXT,
  available TEXT,
  maximum TEXT,
  description TEXT,
  updated TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX service_capacity_published ON service_capacity (stream, revision);
CREATE INDEX service_capacity_service_id ON service_capacity (service_id);
CREATE INDEX service_capacity_unit_id ON service_capacity (unit_id) WHERE unit_id IS NOT NULL;

CREATE TABLE funding (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT,
  service_id TEXT,
  source TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX funding_published ON funding (stream, revision);
CREATE INDEX funding_organisation_id ON funding (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX funding_service_id ON funding (service_id) WHERE service_id IS NOT NULL;

CREATE TABLE organisation_identifier (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL DEFAULT '',
  identifier_scheme TEXT,
  identifier_type TEXT NOT NULL DEFAULT '',
  identifier TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX organisation_identifier_published ON organisation_identifier (stream, revision);
CREATE INDEX organisation_identifier_organisation_id ON organisation_identifier (organisation_id);

CREATE TABLE url (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT,
  service_id TEXT,
  label TEXT,
  url TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX url_published ON url (stream, revision);
CREATE INDEX url_organisation_id ON url (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX url_service_id ON url (service_id) WHERE service_id IS NOT NULL;

CREATE TABLE involvement (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL DEFAULT '',
  house_id TEXT NOT NULL DEFAULT '',
  "level" TEXT NOT NULL DEFAULT '',
  since TEXT,
  "until" TEXT,
  note TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX involvement_published ON involvement (stream, revision);
CREATE INDEX involvement_organisation_id ON involvement (organisation_id);
CREATE INDEX involvement_house_id ON involvement (house_id);

CREATE TABLE listing (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  organisation_id TEXT,
  service_id TEXT,
  state TEXT NOT NULL DEFAULT '',
  decided_on TEXT,
  reason TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX listing_published ON listing (stream, revision);
CREATE INDEX listing_house_id ON listing (house_id);
CREATE INDEX listing_organisation_id ON listing (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX listing_service_id ON listing (service_id) WHERE service_id IS NOT NULL;

CREATE TABLE metadata (
  id TEXT NOT NULL PRIMARY KEY,
  resource_id TEXT NOT NULL DEFAULT '',
  resource_type TEXT NOT NULL DEFAULT '',
  last_action_date TEXT,
  last_action_type TEXT,
  field_name TEXT,
  previous_value TEXT,
  replacement_value TEXT,
  updated_by TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX metadata_published ON metadata (stream, revision);
CREATE INDEX metadata_resource_id ON metadata (resource_id);

CREATE TABLE meta_table_description (
  id TEXT NOT NULL PRIMARY KEY,
  "name" TEXT,
  "language" TEXT,
  character_set TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX meta_table_description_published ON meta_table_description (stream, revision);

CREATE TABLE provenance (
  id TEXT NOT NULL PRIMARY KEY,
  record_kind TEXT NOT NULL DEFAULT '',
  record_id TEXT NOT NULL DEFAULT '',
  "field" TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_id TEXT,
  taken_on TEXT,
  verified_on TEXT,
  verified_method TEXT,
  verified_by TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX provenance_published ON provenance (stream, revision);
CREATE INDEX provenance_record_id ON provenance (record_id);
