WITH figures AS (
    SELECT team_id, count(*) FILTER (WHERE due_on <> original_due_on) AS moved, count(*) AS due, avg(due_on - original_due_on)::float8 AS average,
        percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY due_on - original_due_on) AS quantiles, sum(extensions) AS extensions
    FROM follow_up
    WHERE status NOT IN ('proposed', 'wont_do') AND due_on BETWEEN :'from' AND :'to'
    GROUP BY team_id)
SELECT t.slug AS team, moved, due AS denominator, average AS "averageDays", quantiles[1] AS "medianDays", quantiles[2] AS "p90Days", extensions
FROM figures JOIN team t ON t.id = team_id
ORDER BY t.slug;
