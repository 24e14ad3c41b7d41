-- Whether a warm referral of somebody who is not of age may have a ticket. Made anew, so that the
-- columns stand in the order of kinds.rs.

CREATE TABLE desk_form_2 (
  id TEXT NOT NULL PRIMARY KEY,
  house_id TEXT NOT NULL DEFAULT '',
  outcomes TEXT,
  frequent TEXT,
  frequent_chosen @int@ NOT NULL DEFAULT 0,
  note @int@ NOT NULL DEFAULT 0,
  tickets_for_minors @int@ NOT NULL DEFAULT 0,
  extra TEXT NOT NULL DEFAULT '{}',
  stream TEXT NOT NULL,
  revision @int@ NOT NULL,
  deleted @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
INSERT INTO desk_form_2 (id, house_id, outcomes, frequent, frequent_chosen, note, extra, stream, revision, deleted)
  SELECT id, house_id, outcomes, frequent, frequent_chosen, note, extra, stream, revision, deleted FROM desk_form;
DROP TABLE desk_form;
ALTER TABLE desk_form_2 RENAME TO desk_form;
CREATE INDEX desk_form_published ON desk_form (stream, revision);
