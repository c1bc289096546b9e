-- Exactly the expressions of Months. A list of a period in another order takes the first rows of each month and the first of
-- those: no plan on one index can do better than walk along the order until the period is met, which may be at its end.
CREATE INDEX follow_up_by_due_month ON follow_up (((due_on - date '2000-01-01') / 32), id);
CREATE INDEX follow_up_by_due_month_update ON follow_up (((due_on - date '2000-01-01') / 32), updated_at, id);
CREATE INDEX follow_up_by_update_month
    ON follow_up ((((updated_at AT TIME ZONE 'UTC')::date - date '2000-01-01') / 32), id);
CREATE INDEX follow_up_by_update_month_due
    ON follow_up ((((updated_at AT TIME ZONE 'UTC')::date - date '2000-01-01') / 32), (coalesce(due_on, date '9999-12-31')), id);
