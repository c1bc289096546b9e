WITH figures AS (
    SELECT f.team_id, count(*) FILTER (WHERE f.effectiveness = 'effective') AS part, count(*) AS whole
    FROM follow_up f JOIN team t ON t.id = f.team_id
    WHERE f.effectiveness IN ('effective', 'partially_effective', 'ineffective')
      AND f.completed_at >= :'from'::date - interval '1 day' AND f.completed_at < :'to'::date + interval '2 days'
      AND (f.completed_at AT TIME ZONE t.zone)::date BETWEEN :'from' AND :'to'
    GROUP BY f.team_id)
SELECT t.slug AS team, part AS effective, whole AS denominator FROM figures JOIN team t ON t.id = team_id ORDER BY t.slug;
