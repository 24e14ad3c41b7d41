-- The directory's tables: one per kind of record, names and order as in kinds.rs.

CREATE TABLE house (
  id TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL DEFAULT '',
  "period" TEXT NOT NULL DEFAULT '',
  region TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX house_published ON house (stream, revision);

CREATE TABLE site (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  location_id TEXT,
  "name" TEXT NOT NULL DEFAULT '',
  site_type TEXT,
  municipality TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX site_published ON site (stream, revision);
CREATE INDEX site_house_id ON site (house_id);
CREATE INDEX site_location_id ON site (location_id) WHERE location_id IS NOT NULL;

CREATE TABLE municipality (
  id TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL DEFAULT '',
  nis_code TEXT NOT NULL DEFAULT '',
  house_id TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX municipality_published ON municipality (stream, revision);
CREATE INDEX municipality_house_id ON municipality (house_id) WHERE house_id IS NOT NULL;

CREATE TABLE organisation (
  id TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL DEFAULT '',
  alternate_name TEXT,
  description TEXT NOT NULL DEFAULT '',
  email TEXT,
  website TEXT,
  legal_status TEXT,
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
CREATE INDEX organisation_published ON organisation (stream, revision);
CREATE INDEX organisation_parent_organisation_id ON organisation (parent_organisation_id) WHERE parent_organisation_id IS NOT NULL;

CREATE TABLE service (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL DEFAULT '',
  alternate_name TEXT,
  summary TEXT,
  description TEXT NOT NULL DEFAULT '',
  url TEXT,
  email TEXT,
  status TEXT NOT NULL DEFAULT '',
  interpretation_services TEXT,
  application_process TEXT,
  fees_description TEXT,
  accreditations TEXT,
  eligibility_description TEXT,
  minimum_age @int@,
  maximum_age @int@,
  alert TEXT,
  assured_date TEXT,
  assurer_email TEXT,
  wait_time TEXT,
  wait_time_date TEXT,
  is_not TEXT,
  last_modified TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX service_published ON service (stream, revision);
CREATE INDEX service_organisation_id ON service (organisation_id);

CREATE TABLE location (
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
  house_level_secret @int@ NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX location_published ON location (stream, revision);
CREATE INDEX location_organisation_id ON location (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE service_at_location (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT NOT NULL DEFAULT '',
  location_id TEXT NOT NULL DEFAULT '',
  description TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX service_at_location_published ON service_at_location (stream, revision);
CREATE INDEX service_at_location_service_id ON service_at_location (service_id);
CREATE INDEX service_at_location_location_id ON service_at_location (location_id);

CREATE TABLE phone (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT,
  organisation_id TEXT,
  location_id TEXT,
  service_at_location_id TEXT,
  contact_person_id TEXT,
  "number" TEXT NOT NULL DEFAULT '',
  extension TEXT,
  phone_type TEXT,
  description TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX phone_published ON phone (stream, revision);
CREATE INDEX phone_service_id ON phone (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX phone_organisation_id ON phone (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX phone_location_id ON phone (location_id) WHERE location_id IS NOT NULL;
CREATE INDEX phone_service_at_location_id ON phone (service_at_location_id) WHERE service_at_location_id IS NOT NULL;
CREATE INDEX phone_contact_person_id ON phone (contact_person_id) WHERE contact_person_id IS NOT NULL;

CREATE TABLE contact_person (
  id TEXT NOT NULL PRIMARY KEY,
  organisation_id TEXT,
  service_id TEXT,
  service_at_location_id TEXT,
  location_id TEXT,
  "name" TEXT,
  title TEXT,
  department TEXT,
  email TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX contact_person_published ON contact_person (stream, revision);
CREATE INDEX contact_person_organisation_id ON contact_person (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX contact_person_service_id ON contact_person (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX contact_person_service_at_location_id ON contact_person (service_at_location_id) WHERE service_at_location_id IS NOT NULL;
CREATE INDEX contact_person_location_id ON contact_person (location_id) WHERE location_id IS NOT NULL;

CREATE TABLE address (
  id TEXT NOT NULL PRIMARY KEY,
  location_id TEXT NOT NULL DEFAULT '',
  attention TEXT,
  address_1 TEXT NOT NULL DEFAULT '',
  address_2 TEXT,
  city TEXT NOT NULL DEFAULT '',
  region TEXT,
  state_province TEXT,
  postal_code TEXT NOT NULL DEFAULT '',
  country TEXT NOT NULL DEFAULT '',
  address_type TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX address_published ON address (stream, revision);
CREATE INDEX address_location_id ON address (location_id);

CREATE TABLE schedule (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT,
  location_id TEXT,
  service_at_location_id TEXT,
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
CREATE INDEX schedule_published ON schedule (stream, revision);
CREATE INDEX schedule_service_id ON schedule (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX schedule_location_id ON schedule (location_id) WHERE location_id IS NOT NULL;
CREATE INDEX schedule_service_at_location_id ON schedule (service_at_location_id) WHERE service_at_location_id IS NOT NULL;

CREATE TABLE language (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT,
  location_id TEXT,
  phone_id TEXT,
  "name" TEXT,
  code TEXT NOT NULL DEFAULT '',
  note TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX language_published ON language (stream, revision);
CREATE INDEX language_service_id ON language (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX language_location_id ON language (location_id) WHERE location_id IS NOT NULL;
CREATE INDEX language_phone_id ON language (phone_id) WHERE phone_id IS NOT NULL;

CREATE TABLE accessibility (
  id TEXT NOT NULL PRIMARY KEY,
  location_id TEXT NOT NULL DEFAULT '',
  description TEXT,
  details TEXT,
  url TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX accessibility_published ON accessibility (stream, revision);
CREATE INDEX accessibility_location_id ON accessibility (location_id);

CREATE TABLE cost_option (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT NOT NULL DEFAULT '',
  valid_from TEXT,
  valid_to TEXT,
  "option" TEXT,
  currency TEXT,
  amount TEXT,
  amount_description TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX cost_option_published ON cost_option (stream, revision);
CREATE INDEX cost_option_service_id ON cost_option (service_id);

CREATE TABLE required_document (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT NOT NULL DEFAULT '',
  document TEXT NOT NULL DEFAULT '',
  uri TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX required_document_published ON required_document (stream, revision);
CREATE INDEX required_document_service_id ON required_document (service_id);

CREATE TABLE service_area (
  id TEXT NOT NULL PRIMARY KEY,
  service_id TEXT NOT NULL DEFAULT '',
  "name" TEXT,
  description TEXT,
  extent TEXT,
  extent_type TEXT,
  municipality_id TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX service_area_published ON service_area (stream, revision);
CREATE INDEX service_area_service_id ON service_area (service_id);
CREATE INDEX service_area_municipality_id ON service_area (municipality_id) WHERE municipality_id IS NOT NULL;

CREATE TABLE taxonomy (
  id TEXT NOT NULL PRIMARY KEY,
  "name" TEXT NOT NULL DEFAULT '',
  description TEXT,
  uri TEXT,
  version TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX taxonomy_published ON taxonomy (stream, revision);

CREATE TABLE taxonomy_term (
  id TEXT NOT NULL PRIMARY KEY,
  taxonomy_id TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL DEFAULT '',
  description TEXT,
  parent_id TEXT,
  "language" TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX taxonomy_term_published ON taxonomy_term (stream, revision);
CREATE INDEX taxonomy_term_taxonomy_id ON taxonomy_term (taxonomy_id);
CREATE INDEX taxonomy_term_parent_id ON taxonomy_term (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE attribute (
  id TEXT NOT NULL PRIMARY KEY,
  link_id TEXT NOT NULL DEFAULT '',
  link_type TEXT NOT NULL DEFAULT '',
  link_entity TEXT NOT NULL DEFAULT '',
  "value" TEXT,
  taxonomy_term_code TEXT NOT NULL DEFAULT '',
  label TEXT,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX attribute_published ON attribute (stream, revision);
CREATE INDEX attribute_link_id ON attribute (link_id);

CREATE TABLE translation (
  id TEXT NOT NULL PRIMARY KEY,
  record_kind TEXT NOT NULL DEFAULT '',
  record_id TEXT NOT NULL DEFAULT '',
  locale TEXT NOT NULL DEFAULT '',
  "field" TEXT NOT NULL DEFAULT '',
  "text" TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE INDEX translation_published ON translation (stream, revision);
CREATE INDEX translation_record_id ON translation (record_id);
