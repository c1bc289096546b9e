-- A postmortem of the two worst severities is due five working days after the resolution.
-- Evenly over the years, but less at weekends and at night, and for some minutes or for days. A few are restricted, a few are repeats. Services
-- are as common as Zipf says; besides, "website" is on three in ten, "abacus" on one in 50,000, "mainframe" on 5 %, none of which is young.
CREATE TEMP TABLE incident_draft ON COMMIT DROP AS
SELECT n, 10000000 + n AS id, pg_temp.skewed(pg_temp.dice(n, 'incident team'), teams) AS team,
    CASE WHEN n % 50 = 0 THEN 'SEV1' WHEN s < 0.2 THEN 'SEV2' WHEN s < 0.7 THEN 'SEV3' ELSE 'SEV4' END AS severity,
    CASE WHEN pg_temp.dice(n, 'judged anew') < 0.1 THEN 'SEV' || 1 + floor(4 * pg_temp.dice(n, 'first severity')) END AS first_severity,
    least(until - interval '2 hours', date_trunc('second', day + CASE WHEN pg_temp.dice(n, 'night') < 0.25 THEN pg_temp.dice(n, 'hour') * interval '24 hours'
        ELSE interval '8 hours' + (pg_temp.dice(n, 'hour') + pg_temp.dice(n, 'noon')) * interval '5 hours' END)) AS started_at,
    (15 - 400 * ln(1 - pg_temp.dice(n, 'duration'))) * interval '1 minute' AS lasts,
    pg_temp.dice(n, 'restricted') < 0.01 AS restricted,
    CASE WHEN n > 100 AND pg_temp.dice(n, 'repeat') < 0.04 THEN n - 1 - floor(pg_temp.dice(n, 'repeats') * least(n - 2, 5000))::int END AS repeats,
    ARRAY['service-' || pg_temp.zipf(pg_temp.dice(n, 'service'), 300)]
        || CASE WHEN pg_temp.dice(n, 'website') < 0.3 THEN ARRAY['website'] END || CASE WHEN n % 50000 = 1 THEN ARRAY['abacus'] END
        || CASE WHEN n < 0.15 * incidents AND n % 3 = 0 THEN ARRAY['mainframe'] END AS services
FROM size, LATERAL (
    SELECT n, pg_temp.dice(n, 'severity') AS s,
        d - CASE WHEN extract(isodow FROM d) > 5 AND pg_temp.dice(n, 'weekend') < 0.7 THEN interval '2 days' ELSE interval '0' END AS day
    FROM (SELECT n, date_trunc('day', since + (n - 0.5) * (until - since) / incidents) AS d FROM generate_series(1, incidents) n) x OFFSET 0) d;

CREATE TEMP TABLE incident_plan ON COMMIT DROP AS
SELECT d.n, d.id, d.team, t.id AS team_id, t.slug AS team_slug, t.zone, d.severity, d.first_severity, d.started_at,
    d.started_at + interval '5 minutes' AS created_at,
    CASE WHEN d.started_at + d.lasts <= until THEN date_trunc('second', d.started_at + d.lasts) END AS resolved_at,
    CASE WHEN d.started_at + d.lasts + interval '30 days' <= until THEN date_trunc('second', d.started_at + d.lasts + interval '30 days') END AS closed_at,
    CASE WHEN d.severity IN ('SEV1', 'SEV2') AND d.started_at + d.lasts <= until THEN
        (SELECT day + CASE extract(isodow FROM day)::int WHEN 6 THEN 6 WHEN 7 THEN 5 ELSE 7 END FROM (
            SELECT (date_trunc('second', d.started_at + d.lasts) AT TIME ZONE t.zone)::date AS day) resolved) END AS postmortem_due_on,
    d.restricted, e.id AS recurrence_of_id, coalesce(e.services, d.services) AS services
FROM size, incident_draft d JOIN team_plan t ON t.n = d.team LEFT JOIN incident_draft e ON e.n = d.repeats AND e.started_at < d.started_at;
CREATE INDEX ON incident_plan (n);
ANALYZE incident_plan;

INSERT INTO incident (id, title, severity, status, team_id, started_at, resolved_at, duration_minutes, impact, services, restricted, recurrence_of_id,
    postmortem_due_on, created_at, updated_at, version)
SELECT id, 'Incident ' || n || ' of ' || services[1], severity,
    CASE WHEN closed_at IS NOT NULL THEN 'closed' WHEN resolved_at IS NOT NULL THEN 'resolved' ELSE 'open' END,
    team_id, started_at, resolved_at, extract(epoch FROM resolved_at - started_at) / 60, 'Some customers were told to try again.', services, restricted,
    recurrence_of_id, postmortem_due_on, created_at, coalesce(closed_at, resolved_at, created_at), 0
FROM incident_plan;

INSERT INTO step
SELECT 'incident', i.id, NULL, i.created_at, lead.email, 'create', NULL, jsonb_build_array(
    pg_temp.change('title', NULL, 'Incident ' || n || ' of ' || services[1]), pg_temp.change('severity', NULL, coalesce(first_severity, severity)),
    pg_temp.change('status', NULL, 'open'), pg_temp.change('startedAt', NULL, pg_temp.told(started_at)),
    pg_temp.change('impact', NULL, 'Some customers were told to try again.'),
    jsonb_build_object('field', 'services', 'from', NULL, 'to', services), jsonb_build_object('field', 'restricted', 'from', NULL, 'to', restricted))
    || CASE WHEN recurrence_of_id IS NULL THEN '[]' ELSE jsonb_build_array(pg_temp.change('recurrenceOf', NULL, 'INC-' || recurrence_of_id)) END
FROM incident_plan i JOIN person lead ON lead.id = 1000000 + i.team;
INSERT INTO step
SELECT 'incident', i.id, NULL, i.created_at + interval '4 minutes', lead.email, 'edit', NULL,
    jsonb_build_array(pg_temp.change('severity', first_severity, severity))
FROM incident_plan i JOIN person lead ON lead.id = 1000000 + i.team WHERE first_severity <> severity;
INSERT INTO step
SELECT 'incident', i.id, NULL, resolved_at, lead.email, 'edit', NULL, jsonb_build_array(
    pg_temp.change('status', 'open', 'resolved'), pg_temp.change('resolvedAt', NULL, pg_temp.told(resolved_at)),
    jsonb_build_object('field', 'durationMinutes', 'from', NULL, 'to', extract(epoch FROM resolved_at - started_at) / 60))
    || CASE WHEN postmortem_due_on IS NULL THEN '[]' ELSE jsonb_build_array(pg_temp.change('postmortemDueOn', NULL, postmortem_due_on::text)) END
FROM incident_plan i JOIN person lead ON lead.id = 1000000 + i.team WHERE resolved_at IS NOT NULL;
INSERT INTO step
SELECT 'incident', i.id, NULL, closed_at, lead.email, 'edit', NULL, jsonb_build_array(pg_temp.change('status', 'resolved', 'closed'))
FROM incident_plan i JOIN person lead ON lead.id = 1000000 + i.team WHERE closed_at IS NOT NULL;
