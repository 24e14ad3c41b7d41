-- Whether a warm referral of somebody who is not of age may have a ticket.

ALTER TABLE desk_form ADD COLUMN tickets_for_minors @int@ NOT NULL DEFAULT 0;
