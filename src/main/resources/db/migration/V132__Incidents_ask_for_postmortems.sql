-- Null: nobody has said.
ALTER TABLE incident ADD COLUMN user_affecting boolean;
-- By the policies in force when it was resolved or rated; null: none is asked for.
ALTER TABLE incident ADD COLUMN postmortem_due_on date;
