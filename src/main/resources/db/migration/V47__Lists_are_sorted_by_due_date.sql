-- Exactly the expression of FollowUpSort: what has no due date comes last.
CREATE INDEX follow_up_by_due_sort ON follow_up ((coalesce(due_on, date '9999-12-31')), id);
CREATE INDEX follow_up_pending_by_due_sort ON follow_up ((coalesce(due_on, date '9999-12-31')), id)
    WHERE status NOT IN ('done', 'wont_do');
