-- At which desk of its site a session was; empty where the house has not named its desks.
ALTER TABLE desk_session ADD COLUMN desk TEXT NOT NULL DEFAULT '';
