WITH figures AS (
    SELECT i.team_id, count(*) AS incidents, count(i.recurrence_of_id) AS repeats, count(*) FILTER (WHERE EXISTS (
        SELECT FROM follow_up_incident l JOIN follow_up_state s ON s.follow_up_id = l.follow_up_id
        WHERE l.incident_id = i.recurrence_of_id AND s.nature = 'preventative' AND s.status NOT IN ('proposed', 'done', 'wont_do')
          AND s.valid_from <= i.started_at AND s.valid_to > i.started_at)) AS preventable
    FROM incident i JOIN team t ON t.id = i.team_id
    WHERE i.started_at >= :'from'::date - interval '1 day' AND i.started_at < :'to'::date + interval '2 days'
      AND (i.started_at AT TIME ZONE t.zone)::date BETWEEN :'from' AND :'to'
    GROUP BY i.team_id)
SELECT t.slug AS team, repeats, incidents AS denominator, preventable FROM figures JOIN team t ON t.id = team_id ORDER BY t.slug;
