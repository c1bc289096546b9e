-- Teams in twelve zones, every 33rd of which has moved; the first ones have more people and more to do.
CREATE TEMP TABLE team_plan ON COMMIT DROP AS
SELECT n, 1000000 + n AS id, 'plan-' || n AS slug, zones[1 + n % 12] AS zone,
    CASE WHEN n % 33 = 0 THEN zones[1 + (n + 5) % 12] END AS earlier_zone,
    CASE WHEN n % 33 = 0 THEN since + pg_temp.dice(n, 'moved') * interval '3 years' END AS moved_at
FROM size, generate_series(1, teams) n, (SELECT ARRAY['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland',
    'America/Los_Angeles', 'Asia/Kolkata', 'Europe/London', 'America/Sao_Paulo', 'Australia/Sydney', 'Asia/Kathmandu', 'America/St_Johns'] AS zones) z;

INSERT INTO person (id, email, name, team_id, active, created_at, version)
SELECT 1000000 + n, 'plan-' || n || '@example.org', 'Person ' || n,
    1000000 + CASE WHEN n <= teams THEN n ELSE pg_temp.skewed(pg_temp.dice(n, 'home'), teams) END,
    n <= 2 * teams OR pg_temp.dice(n, 'left') >= 0.05, since, 0
FROM size, generate_series(1, people) n;

INSERT INTO team (id, slug, name, zone, zone_since, working_days, holidays, lead_id, manager_id, created_at, version)
SELECT p.id, p.slug, 'Team ' || p.n, p.zone, coalesce(p.moved_at, since), '{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}',
    ARRAY(SELECT make_date(y, 12, 25) FROM generate_series(extract(year FROM since)::int, extract(year FROM until)::int) y),
    1000000 + p.n, 1000001 + teams + p.n / 20, since, 0
FROM size, team_plan p;

INSERT INTO team_zone (team_id, valid_from, valid_to, zone)
SELECT id, '-infinity', coalesce(moved_at, 'infinity'), coalesce(earlier_zone, zone) FROM team_plan
UNION ALL SELECT id, moved_at, 'infinity', zone FROM team_plan WHERE moved_at IS NOT NULL;

INSERT INTO team_member (team_id, person_id, role)
SELECT t.id, p.id, CASE WHEN pg_temp.dice(p.id, 'role') < 0.1 THEN 'lead' ELSE 'member' END
FROM size, person p JOIN team_plan t ON t.n = pg_temp.skewed(pg_temp.dice(p.id, 'second team'), 200)
WHERE p.id > 1000000 AND p.active AND pg_temp.dice(p.id, 'second') < 0.1 AND t.id <> p.team_id;

INSERT INTO digest_schedule (person_id, next_at)
SELECT p.id, until + interval '1 hour' + pg_temp.dice(p.id, 'digest') * interval '1 day' FROM size, person p WHERE p.id > 1000000 AND p.active;
INSERT INTO digest_schedule (person_id, kind, next_at) SELECT lead_id, 'weekly', until + interval '5 days' FROM size, team WHERE id > 1000000;

-- Who may own what a team does, the lead first.
CREATE TEMP TABLE crew ON COMMIT DROP AS
SELECT team_id, array_agg(id ORDER BY id) AS people FROM person WHERE id > 1000000 AND active GROUP BY team_id;

CREATE TEMP TABLE step (subject text, subject_id bigint, subject_name text, at timestamptz, actor text, action text, reason text, changes jsonb)
ON COMMIT DROP;

INSERT INTO step
SELECT 'person', p.id, p.email, p.created_at, 'ada.admin@example.org', 'create', NULL, jsonb_build_array(
    pg_temp.change('name', NULL, p.name), pg_temp.change('team', NULL, t.slug), jsonb_build_object('field', 'active', 'from', NULL, 'to', p.active))
FROM person p JOIN team t ON t.id = p.team_id WHERE p.id > 1000000;

INSERT INTO step
SELECT 'team', t.id, t.slug, t.created_at, 'ada.admin@example.org', 'create', NULL, jsonb_build_array(
    pg_temp.change('name', NULL, t.name), pg_temp.change('zone', NULL, coalesce(p.earlier_zone, p.zone)), pg_temp.change('lead', NULL, l.email),
    pg_temp.change('manager', NULL, m.email))
FROM team_plan p JOIN team t ON t.id = p.id JOIN person l ON l.id = t.lead_id JOIN person m ON m.id = t.manager_id;

INSERT INTO step
SELECT 'team', id, slug, moved_at, 'ada.admin@example.org', 'edit', NULL, jsonb_build_array(pg_temp.change('zone', earlier_zone, zone))
FROM team_plan WHERE moved_at IS NOT NULL;
