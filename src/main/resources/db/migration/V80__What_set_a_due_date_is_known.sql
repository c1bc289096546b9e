-- A date that somebody chose never moves when the policies change. Of those that are there already nobody knows any more, so
-- they count as chosen. Why a policy held is kept in words, since the file may say something else tomorrow.
ALTER TABLE follow_up
    ADD COLUMN due_by_policy  boolean NOT NULL DEFAULT false,
    ADD COLUMN policy_because text;
