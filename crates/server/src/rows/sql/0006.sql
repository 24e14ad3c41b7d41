-- The links of partners to their own page, one an organisation: the hash of its secret, the day it
-- was made, whether it was taken away, and until when its tries are spent, in ten minutes.
CREATE TABLE partner_link (
  organisation TEXT NOT NULL PRIMARY KEY,
  token_sha256 @blob@ NOT NULL,
  made_day TEXT NOT NULL,
  revoked @int@ NOT NULL DEFAULT 0,
  tries_until @int@ NOT NULL DEFAULT 0,
  changes_until @int@ NOT NULL DEFAULT 0
) @strict@, @without_rowid@;
CREATE UNIQUE INDEX partner_link_token ON partner_link (token_sha256);
