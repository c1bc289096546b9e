WITH figures AS (
    SELECT team_id, count(*) AS overdue, ARRAY[count(*) FILTER (WHERE days BETWEEN 1 AND 7), count(*) FILTER (WHERE days BETWEEN 8 AND 30),
        count(*) FILTER (WHERE days BETWEEN 31 AND 60), count(*) FILTER (WHERE days BETWEEN 61 AND 90), count(*) FILTER (WHERE days > 90)] AS counts
    FROM (
        SELECT f.team_id, (now() AT TIME ZONE t.zone)::date - f.due_on AS days
        FROM follow_up f JOIN team t ON t.id = f.team_id
        WHERE f.status NOT IN ('done', 'wont_do') AND f.status <> 'proposed' AND f.due_on BETWEEN :'from' AND :'to'
          AND f.due_on < (now() AT TIME ZONE t.zone)::date) late
    GROUP BY team_id)
SELECT t.slug AS team, bucket AS "daysOverdue", counts[n] AS overdue, overdue AS denominator
FROM figures JOIN team t ON t.id = team_id CROSS JOIN unnest(ARRAY['1-7', '8-30', '31-60', '61-90', '>90']) WITH ORDINALITY b (bucket, n)
ORDER BY t.slug, n;
