WITH figures AS (
    SELECT f.team_id, count(*) FILTER (WHERE f.type = 'prevent') AS part, count(*) AS whole
    FROM follow_up f JOIN team t ON t.id = f.team_id
    WHERE f.status <> 'proposed' AND f.created_at >= :'from'::date - interval '1 day' AND f.created_at < :'to'::date + interval '2 days'
      AND (f.created_at AT TIME ZONE t.zone)::date BETWEEN :'from' AND :'to'
    GROUP BY f.team_id)
SELECT t.slug AS team, part AS prevent, whole AS denominator FROM figures JOIN team t ON t.id = team_id ORDER BY t.slug;
