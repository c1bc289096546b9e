-- What stays open counts one more from the end of the week in which it began, and one less from the end of the week in which it ended.
WITH period AS (
    SELECT date_trunc('week', :'from'::date)::date AS first, date_trunc('week', :'to'::date)::date AS last
), turn AS (
    SELECT f.team_id, date_trunc('week', f.valid_from AT TIME ZONE t.zone)::date AS week, count(*) FILTER (WHERE f.status NOT IN ('proposed', 'done', 'wont_do')) AS opened,
        count(*) FILTER (WHERE f.status IN ('proposed', 'done', 'wont_do')) AS closed
    FROM period, follow_up_state f JOIN team t ON t.id = f.team_id
    WHERE (f.status IN ('proposed', 'done', 'wont_do')) <> (coalesce(f.previous_status, 'proposed') IN ('proposed', 'done', 'wont_do'))
      AND f.valid_from >= period.first - interval '1 day' AND f.valid_from < period.last + interval '8 days'
      AND (f.valid_from AT TIME ZONE t.zone)::date BETWEEN period.first AND period.last + 6
    GROUP BY f.team_id, week
), stay AS (
    SELECT f.team_id, greatest(date_trunc('week', f.valid_from AT TIME ZONE t.zone)::date, period.first) AS begins,
        CASE WHEN f.valid_to < 'infinity' THEN date_trunc('week', f.valid_to AT TIME ZONE t.zone)::date END AS ends
    FROM period, follow_up_state f JOIN team t ON t.id = f.team_id
    WHERE f.status NOT IN ('done', 'wont_do') AND f.status <> 'proposed' AND f.valid_to > period.first - interval '1 day'
), edge AS (
    SELECT team_id, week, sum(step) AS step
    FROM (SELECT team_id, begins AS week, count(*) AS step FROM stay WHERE ends IS NULL OR ends > begins GROUP BY team_id, begins
          UNION ALL SELECT team_id, ends, -count(*) FROM stay WHERE ends > begins GROUP BY team_id, ends) e
    GROUP BY team_id, week
), grid AS (
    SELECT g.team_id, g.week, sum(coalesce(e.step, 0)) OVER (PARTITION BY g.team_id ORDER BY g.week) AS open
    FROM (SELECT team_id, w::date AS week FROM period, (SELECT team_id FROM turn UNION SELECT team_id FROM edge) x, generate_series(first, last, interval '7 days') w) g
    LEFT JOIN edge e ON e.team_id = g.team_id AND e.week = g.week
)
SELECT t.slug AS team, g.week, coalesce(turn.opened, 0) AS opened, coalesce(turn.closed, 0) AS closed, coalesce(turn.opened - turn.closed, 0) AS net, g.open
FROM grid g JOIN team t ON t.id = g.team_id LEFT JOIN turn ON turn.team_id = g.team_id AND turn.week = g.week
ORDER BY t.slug, g.week;
