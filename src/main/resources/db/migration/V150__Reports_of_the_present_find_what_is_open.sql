-- What is open now is a twentieth of what there is, which no statistics say of an interval that has no end: PostgreSQL read all that was due in the
-- period instead, 24,829 states for 654 of a company with 100,000 follow-ups. The moment is a day before the one that stands for the present in
-- io.followthrough.report.Moment; a statement is served that is planned for its values.
CREATE INDEX follow_up_state_open_now ON follow_up_state (due_on)
    WHERE valid_to > timestamptz '9999-12-30T00:00:00Z' AND status NOT IN ('done', 'wont_do');
