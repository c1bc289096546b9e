WITH figures AS (
    SELECT f.team_id, count(*) AS open, count(*) FILTER (WHERE f.due_on < (now() AT TIME ZONE t.zone)::date) AS overdue
    FROM follow_up f JOIN team t ON t.id = f.team_id
    WHERE f.status NOT IN ('done', 'wont_do') AND f.status <> 'proposed' AND f.due_on BETWEEN :'from' AND :'to'
    GROUP BY f.team_id)
SELECT t.slug AS team, overdue, open AS denominator FROM figures JOIN team t ON t.id = team_id ORDER BY t.slug;
WITH worst AS (
    SELECT f.id, f.title, f.status, f.priority, f.team_id, f.owner_id, f.due_on, f.original_due_on, (now() AT TIME ZONE t.zone)::date - f.due_on AS days
    FROM follow_up f JOIN team t ON t.id = f.team_id
    WHERE f.status NOT IN ('done', 'wont_do') AND f.status <> 'proposed' AND f.due_on BETWEEN :'from' AND :'to'
      AND f.due_on < (now() AT TIME ZONE t.zone)::date
    ORDER BY days DESC, f.priority, f.id LIMIT 200)
SELECT w.*, t.slug, o.email, ARRAY(SELECT incident_id FROM follow_up_incident fi WHERE fi.follow_up_id = w.id ORDER BY 1)
FROM worst w JOIN team t ON t.id = w.team_id LEFT JOIN person o ON o.id = w.owner_id
ORDER BY w.days DESC, w.priority, w.id;
