WITH figures AS (
    SELECT c.team_id, count(*) AS created, count(*) FILTER (WHERE c.last_day >= c.today) AS immature,
        count(*) FILTER (WHERE c.last_day < c.today AND c.status = 'done' AND c.completed_on <= c.last_day) AS done_within
    FROM (
        SELECT f.team_id, f.status, (f.created_at AT TIME ZONE t.zone)::date + 30 AS last_day, (f.completed_at AT TIME ZONE t.zone)::date AS completed_on,
            (now() AT TIME ZONE t.zone)::date AS today
        FROM follow_up f JOIN team t ON t.id = f.team_id
        WHERE f.status <> 'proposed' AND f.created_at >= :'from'::date - interval '1 day' AND f.created_at < :'to'::date + interval '2 days'
          AND (f.created_at AT TIME ZONE t.zone)::date BETWEEN :'from' AND :'to') c
    GROUP BY c.team_id)
SELECT t.slug AS team, done_within AS "doneWithin", created - immature AS denominator, created, immature
FROM figures JOIN team t ON t.id = team_id
ORDER BY t.slug;
