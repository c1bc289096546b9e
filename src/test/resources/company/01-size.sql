-- A company with four years of incidents up to company.until. Its 200 teams are always the same; people, incidents, follow-ups and history
-- grow with company.scale, which is 1 for a million follow-ups. Whatever looks like chance is a hash of a row's number and company.seed, so
-- that the same settings give the same rows. Foreign keys and triggers are left out, which takes a superuser and saves most of the time: what
-- triggers would write stands here. GeneratedCompanyTest checks both.
SET LOCAL session_replication_role = replica;
SET LOCAL timezone = 'UTC';
SET LOCAL work_mem = '256MB';
SET LOCAL maintenance_work_mem = '512MB';

CREATE TEMP TABLE size ON COMMIT DROP AS
SELECT 200 AS teams, greatest(400, (20000 * scale)::int) AS people, greatest(100, (100000 * scale)::int) AS incidents,
    greatest(1000, (1000000 * scale)::int) AS follow_ups, until, until - interval '4 years' AS since
FROM (SELECT current_setting('company.scale')::float8 AS scale, date_trunc('second', current_setting('company.until')::timestamptz) AS until) s;

-- From 0 up to 1, for the row with this number in this respect.
DO $$
BEGIN
    EXECUTE format('CREATE OR REPLACE FUNCTION pg_temp.dice(n bigint, respect text) RETURNS float8 LANGUAGE sql IMMUTABLE AS '
        '''SELECT (hashint8extended(n, hashtextextended(respect, %s)) & 4503599627370495)::float8 / 4503599627370496''',
        current_setting('company.seed')::bigint);
END
$$;

-- From 1 to most; the k-th as often as Zipf says, in proportion to 1/k.
CREATE OR REPLACE FUNCTION pg_temp.zipf(dice float8, most int) RETURNS int LANGUAGE sql IMMUTABLE AS
    'SELECT least(most, floor(exp(dice * ln(most + 1)))::int)';

-- From 1 to most; the first ones more often, but less so: in proportion to 1/sqrt(k).
CREATE OR REPLACE FUNCTION pg_temp.skewed(dice float8, most int) RETURNS int LANGUAGE sql IMMUTABLE AS
    'SELECT 1 + floor(power(dice, 2) * most)::int';

-- Between half past eight and six on a weekday of the zone; what falls on a weekend happens on the Monday or Tuesday after it.
CREATE OR REPLACE FUNCTION pg_temp.at_work(moment timestamptz, dice float8, zone text) RETURNS timestamptz LANGUAGE sql STABLE AS
    $$SELECT (date_trunc('day', moment) + CASE WHEN extract(isodow FROM moment) > 5 THEN interval '2 days' ELSE interval '0' END
        + interval '8:30' + dice * interval '9:30')::timestamp AT TIME ZONE zone$$;

-- As history writes it.
CREATE OR REPLACE FUNCTION pg_temp.told(moment timestamptz) RETURNS text LANGUAGE sql STABLE AS
    $$SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')$$;
CREATE OR REPLACE FUNCTION pg_temp.change(field text, was text, became text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS
    'SELECT jsonb_build_object(''field'', field, ''from'', was, ''to'', became)';
CREATE OR REPLACE FUNCTION pg_temp.email(person bigint) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$SELECT 'plan-' || person - 1000000 || '@example.org'$$;
-- All are about a limit, one in 200 about a queue, ten of a million about a walrus.
CREATE OR REPLACE FUNCTION pg_temp.title(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$SELECT 'Limit pool ' || n || CASE WHEN n % 200 = 0 THEN ' of the queue' ELSE '' END || CASE WHEN n % 100000 = 0 THEN ' of the walrus' ELSE '' END$$;
CREATE OR REPLACE FUNCTION pg_temp.labels(n bigint) RETURNS text[] LANGUAGE sql IMMUTABLE AS
    $$SELECT ARRAY['label-' || pg_temp.zipf(pg_temp.dice(n, 'label'), 1000), 'all']$$;
