WITH figures AS (
    SELECT f.team_id, v.policy, v.kind, count(*) AS missed, count(v.excused_at) AS excused
    FROM violation v JOIN follow_up f ON f.id = v.follow_up_id
    WHERE v.missed_since BETWEEN :'from' AND :'to'
    GROUP BY f.team_id, v.policy, v.kind)
SELECT t.slug AS team, policy, kind AS deadline, excused, missed AS denominator, missed - excused AS "notExcused"
FROM figures JOIN team t ON t.id = team_id
ORDER BY t.slug, policy, kind;
