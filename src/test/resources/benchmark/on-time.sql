WITH promised AS (
    SELECT 'current' AS due_date, team_id, status, completed_at, dismissed_at, due_on AS due FROM follow_up
    WHERE due_on BETWEEN :'from' AND :'to' AND status <> 'proposed'
    UNION ALL
    SELECT 'original', team_id, status, completed_at, dismissed_at, original_due_on FROM follow_up
    WHERE original_due_on BETWEEN :'from' AND :'to' AND status <> 'proposed'
), figures AS (
    SELECT p.team_id, p.due_date, count(*) FILTER (WHERE status = 'done' AND (completed_at AT TIME ZONE t.zone)::date <= due) AS on_time,
        count(*) FILTER (WHERE status = 'done' AND (completed_at AT TIME ZONE t.zone)::date > due) AS late,
        count(*) FILTER (WHERE status NOT IN ('done', 'wont_do')) AS still_open,
        count(*) FILTER (WHERE status = 'wont_do' AND (dismissed_at AT TIME ZONE t.zone)::date > due) AS dismissed
    FROM promised p JOIN team t ON t.id = p.team_id
    GROUP BY p.team_id, p.due_date)
SELECT t.slug AS team, due_date AS "dueDate", on_time AS "doneOnTime", on_time + late + still_open + dismissed AS denominator, late AS "doneLate",
    still_open AS "stillOpen", dismissed AS "dismissedLate"
FROM figures JOIN team t ON t.id = team_id
ORDER BY t.slug, due_date;
