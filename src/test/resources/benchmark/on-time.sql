WITH promised AS (
    SELECT true AS is_current, team_id, status, completed_at, dismissed_at, due_on AS due FROM follow_up
    WHERE due_on BETWEEN :'from' AND :'to' AND status <> 'proposed'
    UNION ALL
    SELECT false, team_id, status, completed_at, dismissed_at, original_due_on FROM follow_up
    WHERE original_due_on BETWEEN :'from' AND :'to' AND status <> 'proposed'
), figures AS (
    SELECT p.team_id, p.is_current, count(*) FILTER (WHERE status = 'done' AND (completed_at AT TIME ZONE t.zone)::date <= due) AS on_time,
        count(*) FILTER (WHERE status = 'done' AND (completed_at AT TIME ZONE t.zone)::date > due) AS late,
        count(*) FILTER (WHERE status NOT IN ('done', 'wont_do')) AS still_open,
        count(*) FILTER (WHERE status = 'wont_do' AND (dismissed_at AT TIME ZONE t.zone)::date > due) AS dismissed
    FROM promised p JOIN team t ON t.id = p.team_id
    GROUP BY p.team_id, p.is_current)
SELECT t.slug AS team, CASE WHEN is_current THEN 'current' ELSE 'original' END AS "dueDate", coalesce(on_time, 0) AS "doneOnTime",
    coalesce(on_time + late + still_open + dismissed, 0) AS denominator, coalesce(late, 0) AS "doneLate", coalesce(still_open, 0) AS "stillOpen",
    coalesce(dismissed, 0) AS "dismissedLate"
FROM (SELECT DISTINCT team_id FROM figures WHERE on_time + late + still_open + dismissed > 0) g CROSS JOIN (VALUES (true), (false)) d (is_current)
LEFT JOIN figures USING (team_id, is_current) JOIN team t ON t.id = team_id
ORDER BY t.slug, 2;
