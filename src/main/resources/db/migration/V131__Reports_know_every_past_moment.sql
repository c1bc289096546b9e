-- What reports need of a follow-up, for as long as it was so: a row for every state, so that a report about a past moment is the same
-- statement with another moment. Triggers keep it, so that no statement can forget to. The moment of a change is the updated_at of what
-- was changed; several changes at one moment are one state.
CREATE TABLE follow_up_state (
    follow_up_id    bigint      NOT NULL CONSTRAINT follow_up_state_follow_up REFERENCES follow_up,
    valid_from      timestamptz NOT NULL,
    valid_to        timestamptz NOT NULL DEFAULT 'infinity',
    title           text        NOT NULL,
    status          text        NOT NULL,
    -- the status before; null in the first state
    previous_status text,
    team_id         bigint      NOT NULL,
    owner_id        bigint,
    priority        text        NOT NULL,
    nature          text        NOT NULL,
    type            text        NOT NULL,
    due_on          date,
    original_due_on date,
    extensions      integer     NOT NULL,
    created_at      timestamptz NOT NULL,
    completed_at    timestamptz,
    dismissed_at    timestamptz,
    effectiveness   text,
    incidents       bigint[]    NOT NULL,
    -- of these: the worst severity, all services, the month in which the first one began (UTC)
    severity        text,
    services        text[]      NOT NULL,
    incident_month  date,
    CONSTRAINT follow_up_state_pk PRIMARY KEY (follow_up_id, valid_from),
    CONSTRAINT follow_up_state_lasts CHECK (valid_from < valid_to)
);

-- For each report the column of its period, and then whether the state still holds.
CREATE INDEX follow_up_state_open ON follow_up_state (valid_to, team_id) WHERE status NOT IN ('done', 'wont_do');
CREATE INDEX follow_up_state_by_due ON follow_up_state (due_on, valid_to);
CREATE INDEX follow_up_state_by_original_due ON follow_up_state (original_due_on, valid_to);
CREATE INDEX follow_up_state_by_creation ON follow_up_state (created_at, valid_to);
CREATE INDEX follow_up_state_judged ON follow_up_state (completed_at, valid_to) WHERE effectiveness IS NOT NULL;
-- Where something opens or closes.
CREATE INDEX follow_up_state_turns ON follow_up_state (valid_from)
    WHERE (status IN ('proposed', 'done', 'wont_do')) <> (coalesce(previous_status, 'proposed') IN ('proposed', 'done', 'wont_do'));

CREATE FUNCTION note_state_of_follow_up(changed bigint, moment timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    last  follow_up_state;
    state follow_up_state;
BEGIN
    SELECT * INTO last FROM follow_up_state WHERE follow_up_id = changed AND valid_to = 'infinity' FOR UPDATE;
    SELECT f.id, moment, 'infinity', f.title, f.status, last.status, f.team_id, f.owner_id, f.priority, f.nature, f.type, f.due_on,
        f.original_due_on, f.extensions, f.created_at, f.completed_at, f.dismissed_at, f.effectiveness, of.incidents,
        of.severity, coalesce(of.services, '{}'), of.month
    INTO state
    FROM follow_up f, LATERAL (
        SELECT coalesce(array_agg(i.id ORDER BY i.id), '{}') AS incidents, min(i.severity) AS severity,
            (SELECT array_agg(DISTINCT s ORDER BY s) FROM follow_up_incident x JOIN incident y ON y.id = x.incident_id, unnest(y.services) s
             WHERE x.follow_up_id = f.id) AS services,
            date_trunc('month', min(i.started_at) AT TIME ZONE 'UTC')::date AS month
        FROM follow_up_incident fi JOIN incident i ON i.id = fi.incident_id WHERE fi.follow_up_id = f.id) of
    WHERE f.id = changed;
    IF last.follow_up_id IS NULL THEN
        INSERT INTO follow_up_state SELECT state.*;
        RETURN;
    END IF;
    state.valid_from := last.valid_from;
    state.previous_status := last.previous_status;
    IF state IS NOT DISTINCT FROM last THEN
        RETURN;
    END IF;
    IF moment > last.valid_from THEN
        UPDATE follow_up_state SET valid_to = moment WHERE follow_up_id = changed AND valid_from = last.valid_from;
        state.valid_from := moment;
        state.previous_status := last.status;
        INSERT INTO follow_up_state SELECT state.*;
    ELSE
        DELETE FROM follow_up_state WHERE follow_up_id = changed AND valid_from = last.valid_from;
        INSERT INTO follow_up_state SELECT state.*;
    END IF;
END
$$;

CREATE FUNCTION note_changed_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_state_of_follow_up(NEW.id, NEW.updated_at);
    RETURN NULL;
END
$$;

CREATE FUNCTION note_linked_follow_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    linked CONSTANT bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.follow_up_id ELSE NEW.follow_up_id END;
BEGIN
    PERFORM note_state_of_follow_up(f.id, f.updated_at) FROM follow_up f WHERE f.id = linked;
    RETURN NULL;
END
$$;

CREATE FUNCTION note_follow_ups_of_incident() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM note_state_of_follow_up(fi.follow_up_id, NEW.updated_at)
    FROM follow_up_incident fi WHERE fi.incident_id = NEW.id ORDER BY fi.follow_up_id;
    RETURN NULL;
END
$$;

CREATE TRIGGER follow_up_begins_states AFTER INSERT ON follow_up FOR EACH ROW EXECUTE FUNCTION note_changed_follow_up();
CREATE TRIGGER follow_up_changes_state AFTER UPDATE ON follow_up
    FOR EACH ROW WHEN ((OLD.title, OLD.status, OLD.team_id, OLD.owner_id, OLD.priority, OLD.nature, OLD.type, OLD.due_on, OLD.original_due_on,
        OLD.extensions, OLD.completed_at, OLD.dismissed_at, OLD.effectiveness)
        IS DISTINCT FROM (NEW.title, NEW.status, NEW.team_id, NEW.owner_id, NEW.priority, NEW.nature, NEW.type, NEW.due_on, NEW.original_due_on,
        NEW.extensions, NEW.completed_at, NEW.dismissed_at, NEW.effectiveness))
    EXECUTE FUNCTION note_changed_follow_up();
CREATE TRIGGER follow_up_incident_changes_state AFTER INSERT OR DELETE ON follow_up_incident
    FOR EACH ROW EXECUTE FUNCTION note_linked_follow_up();
CREATE TRIGGER incident_changes_states AFTER UPDATE ON incident
    FOR EACH ROW WHEN ((OLD.severity, OLD.services, OLD.started_at) IS DISTINCT FROM (NEW.severity, NEW.services, NEW.started_at))
    EXECUTE FUNCTION note_follow_ups_of_incident();

-- A day of a report is one of the team's zone as it was then. A process of the version before does not say since when a zone holds.
ALTER TABLE team ADD COLUMN zone_since timestamptz;

CREATE TABLE team_zone (
    team_id    bigint      NOT NULL CONSTRAINT team_zone_team REFERENCES team,
    valid_from timestamptz NOT NULL,
    valid_to   timestamptz NOT NULL DEFAULT 'infinity',
    zone       text        NOT NULL,
    CONSTRAINT team_zone_pk PRIMARY KEY (team_id, valid_from),
    CONSTRAINT team_zone_lasts CHECK (valid_from < valid_to)
);

CREATE FUNCTION note_zone_of_team() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    moment CONSTANT timestamptz := CASE WHEN TG_OP = 'INSERT' THEN '-infinity' ELSE coalesce(NEW.zone_since, now()) END;
BEGIN
    UPDATE team_zone SET valid_to = moment WHERE team_id = NEW.id AND valid_to = 'infinity' AND valid_from < moment;
    INSERT INTO team_zone (team_id, valid_from, zone)
    SELECT NEW.id, coalesce((SELECT valid_from FROM team_zone WHERE team_id = NEW.id AND valid_to = 'infinity'), moment), NEW.zone
    ON CONFLICT (team_id, valid_from) DO UPDATE SET zone = EXCLUDED.zone;
    RETURN NULL;
END
$$;

CREATE TRIGGER team_begins_in_zone AFTER INSERT ON team FOR EACH ROW EXECUTE FUNCTION note_zone_of_team();
CREATE TRIGGER team_changes_zone AFTER UPDATE ON team FOR EACH ROW WHEN (OLD.zone <> NEW.zone) EXECUTE FUNCTION note_zone_of_team();

-- The same from history: for what is there already, and for whoever wants to see that both agree.
CREATE AGGREGATE facts_so_far(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');

CREATE VIEW told_state AS
SELECT e.subject, e.subject_id, e.number, e.at AS valid_from,
    coalesce(lead(e.at) OVER story, 'infinity') AS valid_to,
    facts_so_far(e.facts) OVER story AS facts,
    max(e.at) FILTER (WHERE e.facts ->> 'status' = 'wont_do') OVER story AS dismissed_at,
    first_value(e.at) OVER story AS created_at
FROM (SELECT h.subject, h.subject_id, h.number, max(h.at) OVER (PARTITION BY h.subject, h.subject_id ORDER BY h.number) AS at,
          coalesce((SELECT jsonb_object_agg(c ->> 'field', c -> 'to') FROM jsonb_array_elements(h.changes) c), '{}') AS facts
      FROM history_entry h) e
WINDOW story AS (PARTITION BY e.subject, e.subject_id ORDER BY e.number);

CREATE VIEW follow_up_state_in_history AS
SELECT s.subject_id AS follow_up_id, s.valid_from, s.valid_to, s.facts ->> 'title' AS title, s.facts ->> 'status' AS status, t.id AS team_id, o.id AS owner_id,
    s.facts ->> 'priority' AS priority, s.facts ->> 'nature' AS nature, s.facts ->> 'type' AS type, (s.facts ->> 'dueOn')::date AS due_on,
    (s.facts ->> 'originalDueOn')::date AS original_due_on, coalesce((s.facts ->> 'extensions')::int, 0) AS extensions, s.created_at,
    (s.facts ->> 'completedAt')::timestamptz AS completed_at,
    CASE WHEN s.facts ->> 'status' = 'wont_do' THEN s.dismissed_at END AS dismissed_at, s.facts ->> 'effectiveness' AS effectiveness,
    s.facts -> 'incidents' AS incidents
FROM told_state s
JOIN team t ON t.slug = s.facts ->> 'team'
LEFT JOIN person o ON o.email = s.facts ->> 'owner'
WHERE s.subject = 'follow_up' AND s.valid_from < s.valid_to;

-- What nobody wrote down before is as it is now: what an incident was, and follow-ups without history.
INSERT INTO follow_up_state
SELECT s.follow_up_id, s.valid_from, s.valid_to, s.title, s.status, lag(s.status) OVER (PARTITION BY s.follow_up_id ORDER BY s.valid_from),
    s.team_id, s.owner_id, s.priority, s.nature, s.type, s.due_on, s.original_due_on, s.extensions, s.created_at, s.completed_at,
    s.dismissed_at, s.effectiveness, of.incidents, of.severity, of.services, of.month
FROM follow_up_state_in_history s, LATERAL (
    SELECT coalesce(array_agg(DISTINCT i.id ORDER BY i.id), '{}') AS incidents, min(i.severity) AS severity,
        coalesce(array_agg(DISTINCT v ORDER BY v) FILTER (WHERE v IS NOT NULL), '{}') AS services,
        date_trunc('month', min(i.started_at) AT TIME ZONE 'UTC')::date AS month
    FROM jsonb_array_elements_text(CASE jsonb_typeof(s.incidents) WHEN 'array' THEN s.incidents ELSE '[]' END) k
    JOIN incident i ON 'INC-' || i.id = k LEFT JOIN unnest(i.services) v ON true) of;

SELECT note_state_of_follow_up(f.id, f.created_at) FROM follow_up f
WHERE NOT EXISTS (SELECT FROM follow_up_state s WHERE s.follow_up_id = f.id);

INSERT INTO team_zone
SELECT t.id, CASE WHEN z.valid_from IS NULL OR z.is_first THEN '-infinity' ELSE z.valid_from END, coalesce(z.valid_to, 'infinity'),
    coalesce(z.zone, t.zone)
FROM team t LEFT JOIN (
    SELECT subject_id, valid_from, valid_to, facts ->> 'zone' AS zone, row_number() OVER (PARTITION BY subject_id ORDER BY valid_from) = 1 AS is_first
    FROM told_state WHERE subject = 'team' AND valid_from < valid_to AND facts ? 'zone') z ON z.subject_id = t.id;
