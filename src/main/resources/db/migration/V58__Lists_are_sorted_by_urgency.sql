-- Exactly the expression of FollowUpSort: what is left to be done first, then the earliest due date, then the highest priority.
CREATE INDEX follow_up_by_urgency_sort ON follow_up (
    (((CASE WHEN status IN ('done', 'wont_do') THEN 10000000 ELSE 0 END
        + (coalesce(due_on, date '9999-12-31') - date '1970-01-01')) * 10
        + CAST(right(priority, 1) AS integer))), id);
