WITH figures AS (
    SELECT i.team_id, count(*) AS whole, count(*) FILTER (WHERE EXISTS (
        SELECT FROM follow_up_incident l JOIN follow_up f ON f.id = l.follow_up_id
        WHERE l.incident_id = i.id AND f.priority IN ('P0', 'P1') AND f.status NOT IN ('proposed', 'wont_do'))) AS part
    FROM incident i JOIN team t ON t.id = i.team_id
    WHERE coalesce(i.user_affecting, i.severity IN ('SEV1', 'SEV2'), false)
      AND i.started_at >= :'from'::date - interval '1 day' AND i.started_at < :'to'::date + interval '2 days'
      AND (i.started_at AT TIME ZONE t.zone)::date BETWEEN :'from' AND :'to'
    GROUP BY i.team_id)
SELECT t.slug AS team, part AS covered, whole AS denominator FROM figures JOIN team t ON t.id = team_id ORDER BY t.slug;
