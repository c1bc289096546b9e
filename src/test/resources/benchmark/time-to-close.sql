WITH span AS (
    SELECT team_id, ended IS NOT NULL AS is_over, greatest(0, extract(epoch FROM coalesce(ended, completed_at, dismissed_at, now()) - created_at)) / 86400 AS days
    FROM (
        SELECT f.team_id, f.created_at, f.completed_at, f.dismissed_at, CASE WHEN f.status = 'done' THEN f.completed_at END AS ended
        FROM follow_up f JOIN team t ON t.id = f.team_id
        WHERE f.status <> 'proposed' AND f.created_at >= :'from'::date - interval '1 day' AND f.created_at < :'to'::date + interval '2 days'
          AND (f.created_at AT TIME ZONE t.zone)::date BETWEEN :'from' AND :'to') w
), risk AS (
    SELECT team_id, days, count(*) FILTER (WHERE is_over) AS over, sum(count(*)) OVER (PARTITION BY team_id ORDER BY days DESC) AS waiting
    FROM span GROUP BY team_id, days
), survival AS (
    SELECT team_id, days, over, exp(sum(CASE WHEN over = waiting THEN -1000 ELSE ln(1 - over / waiting) END) OVER (PARTITION BY team_id ORDER BY days)) AS still
    FROM risk
), quantile AS (
    SELECT team_id, min(days) FILTER (WHERE still <= 0.500000001) AS median, min(days) FILTER (WHERE still <= 0.100000001) AS p90
    FROM survival WHERE over > 0 GROUP BY team_id
), size AS (
    SELECT team_id, count(*) AS created, count(*) FILTER (WHERE is_over) AS reached FROM span GROUP BY team_id)
SELECT t.slug AS team, reached, created AS denominator, median::float8 AS "medianDays", p90::float8 AS "p90Days"
FROM size LEFT JOIN quantile USING (team_id) JOIN team t ON t.id = team_id
ORDER BY t.slug;
