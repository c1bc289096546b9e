-- The worse the incident, the more likely it is reviewed; the number is the incident's. One in twenty reviews the next incident, too.
CREATE TEMP TABLE postmortem_plan ON COMMIT DROP AS
SELECT n, id, team_id, team, created_at, CASE WHEN published_at <= until THEN published_at END AS published_at, also, restricted, also_restricted, also_team_id
FROM size, LATERAL (
    SELECT i.n, i.id, i.team_id, i.team, date_trunc('second', i.resolved_at + interval '1 hour' + pg_temp.dice(i.n, 'drafted') * interval '3 days') AS created_at,
        CASE WHEN pg_temp.dice(i.n, 'published') < 0.85
            THEN date_trunc('second', i.resolved_at + interval '4 days' + power(pg_temp.dice(i.n, 'reviewed'), 3) * interval '30 days') END AS published_at,
        CASE WHEN a.resolved_at < i.resolved_at + interval '1 hour' AND pg_temp.dice(i.n, 'two') < 0.05 THEN a.id END AS also,
        i.restricted, a.restricted AS also_restricted, a.team_id AS also_team_id
    FROM incident_plan i LEFT JOIN incident_plan a ON a.n = i.n + 1
    WHERE pg_temp.dice(i.n, 'written') < CASE i.severity WHEN 'SEV1' THEN 0.95 WHEN 'SEV2' THEN 0.85 WHEN 'SEV3' THEN 0.65 ELSE 0.35 END OFFSET 0) p
WHERE created_at <= until;
CREATE INDEX ON postmortem_plan (n);
ANALYZE postmortem_plan;

INSERT INTO postmortem (id, title, status, team_id, summary, root_cause, published_at, restricted_to, created_at, updated_at, version)
SELECT id, 'Postmortem ' || n, CASE WHEN published_at IS NULL THEN 'draft' ELSE 'published' END, team_id, 'What happened, told by those who were there.',
    'A limit that nobody watched.', published_at,
    ARRAY(SELECT DISTINCT t FROM unnest(CASE WHEN restricted THEN ARRAY[team_id] END || CASE WHEN also IS NOT NULL AND also_restricted THEN ARRAY[also_team_id] END) t
          ORDER BY t),
    created_at, coalesce(published_at, created_at), 0
FROM postmortem_plan;
INSERT INTO postmortem_incident (postmortem_id, incident_id, position)
SELECT id, id, 0 FROM postmortem_plan UNION ALL SELECT id, also, 1 FROM postmortem_plan WHERE also IS NOT NULL;
INSERT INTO cause (id, postmortem_id, position, text, root) SELECT id, id, 0, 'A limit that nobody watched.', true FROM postmortem_plan;

INSERT INTO step
SELECT 'postmortem', p.id, NULL, p.created_at, lead.email, 'create', NULL, jsonb_build_array(
    pg_temp.change('title', NULL, 'Postmortem ' || n), pg_temp.change('status', NULL, 'draft'),
    jsonb_build_object('field', 'incidents', 'from', NULL, 'to', array_remove(ARRAY['INC-' || p.id, 'INC-' || also], NULL)),
    jsonb_build_object('field', 'causes', 'from', NULL, 'to', ARRAY['A limit that nobody watched.']))
FROM postmortem_plan p JOIN person lead ON lead.id = 1000000 + p.team;
INSERT INTO step
SELECT 'postmortem', p.id, NULL, published_at, lead.email, 'publish', NULL, jsonb_build_array(pg_temp.change('status', 'draft', 'published'))
FROM postmortem_plan p JOIN person lead ON lead.id = 1000000 + p.team WHERE published_at IS NOT NULL;

-- What reports know of an incident changes when it is judged anew, resolved, and its postmortem published.
WITH published AS (
    SELECT pi.incident_id, min(p.published_at) AS at FROM postmortem_incident pi JOIN postmortem p ON p.id = pi.postmortem_id GROUP BY pi.incident_id
), turn AS (
    SELECT id, created_at AS at FROM incident_plan
    UNION SELECT id, created_at + interval '4 minutes' FROM incident_plan WHERE first_severity <> severity
    UNION SELECT id, resolved_at FROM incident_plan WHERE postmortem_due_on IS NOT NULL
    UNION SELECT incident_id, at FROM published WHERE at IS NOT NULL
)
INSERT INTO incident_state (incident_id, valid_from, valid_to, team_id, severity, services, began_at, incident_month, user_affecting, recurrence_of,
    postmortem_due_on, published_at)
SELECT i.id, t.at, coalesce(lead(t.at) OVER (PARTITION BY i.id ORDER BY t.at), 'infinity'), i.team_id, now.severity, i.services, i.started_at,
    date_trunc('month', i.started_at AT TIME ZONE 'UTC')::date, now.severity IN ('SEV1', 'SEV2'), i.recurrence_of_id,
    CASE WHEN t.at >= i.resolved_at THEN i.postmortem_due_on END, CASE WHEN t.at >= p.at THEN p.at END
FROM turn t JOIN incident_plan i ON i.id = t.id LEFT JOIN published p ON p.incident_id = i.id,
    LATERAL (SELECT CASE WHEN t.at < i.created_at + interval '4 minutes' THEN coalesce(i.first_severity, i.severity) ELSE i.severity END AS severity) now;
