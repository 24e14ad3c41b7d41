-- All of HSDS 3.1: more kinds, and columns that were missing. A table that changes is made anew,
-- because SQLite cannot loosen a column. Names and order as in kinds.rs.

CREATE TABLE organisation_2 (
  id TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL DEFAULT '',
  alternate_name TEXT,
  description TEXT NOT NULL DEFAULT '',
  email TEXT,
  website TEXT,
  legal_status TEXT,
  tax_status TEXT,
  tax_id TEXT,
  logo TEXT,
  uri TEXT,
  year_incorporated @int@,
  parent_organisation_id TEXT,
  actor_type TEXT,
  self_organisation @int@ NOT NULL DEFAULT 0,
  kbo TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO organisation_2 (id, "name", alternate_name, description, email, website, legal_status, logo, uri, year_incorporated, parent_organisation_id, actor_type, self_organisation, kbo, extra, stream, revision, deleted)
  SELECT id, "name", alternate_name, description, email, website, legal_status, logo, uri, year_incorporated, parent_organisation_id, actor_type, self_organisation, kbo, extra, stream, revision, deleted FROM organisation;
DROP TABLE organisation;
ALTER TABLE organisation_2 RENAME TO organisation;
CREATE INDEX organisation_published ON organisation (stream, revision);
CREATE INDEX organisation_parent_organisation_id ON organisation (parent_organisation_id) WHERE parent_organisation_id IS NOT NULL;

CREATE TABLE service_2 (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL DEFAULT '',
  programme_id TEXT,
  "name" TEXT NOT NULL DEFAULT '',
  alternate_name TEXT,
  summary TEXT,
  description TEXT NOT NULL DEFAULT '',
  url TEXT,
  email TEXT,
  status TEXT NOT NULL DEFAULT '',
  interpretation_services TEXT,
  application_process TEXT,
  fees TEXT,
  fees_description TEXT,
  accreditations TEXT,
  licenses TEXT,
  eligibility_description TEXT,
  minimum_age @int@,
  maximum_age @int@,
  alert TEXT,
  assured_date TEXT,
  assurer_email TEXT,
  verified_method TEXT,
  wait_time TEXT,
  wait_time_date TEXT,
  capacity TEXT,
  capacity_date TEXT,
  anonymous TEXT,
  is_not TEXT,
  fallback_service_id TEXT,
  fallback_note TEXT,
  last_modified TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO service_2 (id, organisation_id, "name", alternate_name, summary, description, url, email, status, interpretation_services, application_process, fees_description, accreditations, eligibility_description, minimum_age, maximum_age, alert, assured_date, assurer_email, wait_time, wait_time_date, is_not, last_modified, extra, stream, revision, deleted)
  SELECT id, organisation_id, "name", alternate_name, summary, description, url, email, status, interpretation_services, application_process, fees_description, accreditations, eligibility_description, minimum_age, maximum_age, alert, assured_date, assurer_email, wait_time, wait_time_date, is_not, last_modified, extra, stream, revision, deleted FROM service;
DROP TABLE service;
ALTER TABLE service_2 RENAME TO service;
CREATE INDEX service_published ON service (stream, revision);
CREATE INDEX service_organisation_id ON service (organisation_id);
CREATE INDEX service_programme_id ON service (programme_id) WHERE programme_id IS NOT NULL;
CREATE INDEX service_fallback_service_id ON service (fallback_service_id) WHERE fallback_service_id IS NOT NULL;

CREATE TABLE location_2 (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT,
  location_type TEXT NOT NULL DEFAULT '',
  url TEXT,
  "name" TEXT,
  alternate_name TEXT,
  description TEXT,
  transportation TEXT,
  latitude TEXT,
  longitude TEXT,
  external_identifier TEXT,
  external_identifier_type TEXT,
  house_level_secret @int@ NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO location_2 (id, organisation_id, location_type, url, "name", alternate_name, description, transportation, latitude, longitude, external_identifier, house_level_secret, extra, stream, revision, deleted)
  SELECT id, organisation_id, location_type, url, "name", alternate_name, description, transportation, latitude, longitude, external_identifier, house_level_secret, extra, stream, revision, deleted FROM location;
DROP TABLE location;
ALTER TABLE location_2 RENAME TO location;
CREATE INDEX location_published ON location (stream, revision);
CREATE INDEX location_organisation_id ON location (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE schedule_2 (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT,
  location_id TEXT,
  service_at_location_id TEXT,
  event_id TEXT,
  valid_from TEXT,
  valid_to TEXT,
  dtstart TEXT,
  timezone TEXT,
  "until" TEXT,
  "count" @int@,
  wkst TEXT,
  freq TEXT,
  "interval" @int@,
  byday TEXT,
  byweekno TEXT,
  bymonthday TEXT,
  byyearday TEXT,
  description TEXT,
  opens_at TEXT,
  closes_at TEXT,
  schedule_link TEXT,
  attending_type TEXT,
  notes TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO schedule_2 (id, service_id, location_id, service_at_location_id, valid_from, valid_to, dtstart, timezone, "until", "count", wkst, freq, "interval", byday, byweekno, bymonthday, byyearday, description, opens_at, closes_at, schedule_link, attending_type, notes, extra, stream, revision, deleted)
  SELECT id, service_id, location_id, service_at_location_id, valid_from, valid_to, dtstart, timezone, "until", "count", wkst, freq, "interval", byday, byweekno, bymonthday, byyearday, description, opens_at, closes_at, schedule_link, attending_type, notes, extra, stream, revision, deleted FROM schedule;
DROP TABLE schedule;
ALTER TABLE schedule_2 RENAME TO schedule;
CREATE INDEX schedule_published ON schedule (stream, revision);
CREATE INDEX schedule_service_id ON schedule (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX schedule_location_id ON schedule (location_id) WHERE location_id IS NOT NULL;
CREATE INDEX schedule_service_at_location_id ON schedule (service_at_location_id) WHERE service_at_location_id IS NOT NULL;
CREATE INDEX schedule_event_id ON schedule (event_id) WHERE event_id IS NOT NULL;

CREATE TABLE language_2 (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT,
  location_id TEXT,
  phone_id TEXT,
  event_id TEXT,
  "name" TEXT,
  code TEXT NOT NULL DEFAULT '',
  note TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO language_2 (id, service_id, location_id, phone_id, "name", code, note, extra, stream, revision, deleted)
  SELECT id, service_id, location_id, phone_id, "name", code, note, extra, stream, revision, deleted FROM language;
DROP TABLE language;
ALTER TABLE language_2 RENAME TO language;
CREATE INDEX language_published ON language (stream, revision);
CREATE INDEX language_service_id ON language (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX language_location_id ON language (location_id) WHERE location_id IS NOT NULL;
CREATE INDEX language_phone_id ON language (phone_id) WHERE phone_id IS NOT NULL;
CREATE INDEX language_event_id ON language (event_id) WHERE event_id IS NOT NULL;

CREATE TABLE service_area_2 (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT,
  service_at_location_id TEXT,
  "name" TEXT,
  description TEXT,
  extent TEXT,
  extent_type TEXT,
  uri TEXT,
  municipality_id TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO service_area_2 (id, service_id, "name", description, extent, extent_type, municipality_id, extra, stream, revision, deleted)
  SELECT id, nullif(service_id, ''), "name", description, extent, extent_type, municipality_id, extra, stream, revision, deleted FROM service_area;
DROP TABLE service_area;
ALTER TABLE service_area_2 RENAME TO service_area;
CREATE INDEX service_area_published ON service_area (stream, revision);
CREATE INDEX service_area_service_id ON service_area (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX service_area_service_at_location_id ON service_area (service_at_location_id) WHERE service_at_location_id IS NOT NULL;
CREATE INDEX service_area_municipality_id ON service_area (municipality_id) WHERE municipality_id IS NOT NULL;

CREATE TABLE taxonomy_term_2 (
  id TEXT NOT NULL PRIMARY KEY,
  taxonomy_id TEXT,
  taxonomy TEXT,
  code TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL DEFAULT '',
  description TEXT,
  parent_id TEXT,
  "language" TEXT,
  term_uri TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO taxonomy_term_2 (id, taxonomy_id, code, "name", description, parent_id, "language", extra, stream, revision, deleted)
  SELECT id, nullif(taxonomy_id, ''), code, "name", description, parent_id, "language", extra, stream, revision, deleted FROM taxonomy_term;
DROP TABLE taxonomy_term;
ALTER TABLE taxonomy_term_2 RENAME TO taxonomy_term;
CREATE INDEX taxonomy_term_published ON taxonomy_term (stream, revision);
CREATE INDEX taxonomy_term_taxonomy_id ON taxonomy_term (taxonomy_id) WHERE taxonomy_id IS NOT NULL;
CREATE INDEX taxonomy_term_parent_id ON taxonomy_term (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE attribute_2 (
  id TEXT NOT NULL PRIMARY KEY,
  link_id TEXT NOT NULL DEFAULT '',
  link_type TEXT NOT NULL DEFAULT '',
  link_entity TEXT NOT NULL DEFAULT '',
  "value" TEXT,
  taxonomy_term_id TEXT,
  taxonomy_term_code TEXT NOT NULL DEFAULT '',
  label TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO attribute_2 (id, link_id, link_type, link_entity, "value", taxonomy_term_code, label, extra, stream, revision, deleted)
  SELECT id, link_id, link_type, link_entity, "value", taxonomy_term_code, label, extra, stream, revision, deleted FROM attribute;
DROP TABLE attribute;
ALTER TABLE attribute_2 RENAME TO attribute;
CREATE INDEX attribute_published ON attribute (stream, revision);
CREATE INDEX attribute_link_id ON attribute (link_id);
CREATE INDEX attribute_taxonomy_term_id ON attribute (taxonomy_term_id) WHERE taxonomy_term_id IS NOT NULL;

CREATE TABLE accessibility_2 (
  id TEXT NOT NULL PRIMARY KEY,
  location_id TEXT,
  description TEXT,
  details TEXT,
  url TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO accessibility_2 (id, location_id, description, details, url, extra, stream, revision, deleted)
  SELECT id, nullif(location_id, ''), description, details, url, extra, stream, revision, deleted FROM accessibility;
DROP TABLE accessibility;
ALTER TABLE accessibility_2 RENAME TO accessibility;
CREATE INDEX accessibility_published ON accessibility (stream, revision);
CREATE INDEX accessibility_location_id ON accessibility (location_id) WHERE location_id IS NOT NULL;

CREATE TABLE required_document_2 (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT,
  document TEXT NOT NULL DEFAULT '',
  uri TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO required_document_2 (id, service_id, document, uri, extra, stream, revision, deleted)
  SELECT id, nullif(service_id, ''), document, uri, extra, stream, revision, deleted FROM required_document;
DROP TABLE required_document;
ALTER TABLE required_document_2 RENAME TO required_document;
CREATE INDEX required_document_published ON required_document (stream, revision);
CREATE INDEX required_document_service_id ON required_document (service_id) WHERE service_id IS NOT NULL;
