WITH figures AS (
    SELECT a.team_id, count(*) AS asked, count(*) FILTER (WHERE a.published <= a.due) AS in_time, count(*) FILTER (WHERE a.published > a.due) AS late,
        count(*) FILTER (WHERE a.published IS NULL AND a.due < a.today) AS missing
    FROM (
        SELECT i.team_id, i.postmortem_due_on AS due, (now() AT TIME ZONE t.zone)::date AS today,
            ((SELECT min(p.published_at) FROM postmortem_incident l JOIN postmortem p ON p.id = l.postmortem_id
              WHERE l.incident_id = i.id) AT TIME ZONE t.zone)::date AS published
        FROM incident i JOIN team t ON t.id = i.team_id
        WHERE i.postmortem_due_on BETWEEN :'from' AND :'to') a
    GROUP BY a.team_id)
SELECT t.slug AS team, in_time AS "publishedInTime", asked AS denominator, late AS "publishedLate", missing, asked - in_time - late - missing AS pending
FROM figures JOIN team t ON t.id = team_id
ORDER BY t.slug;
