-- A restricted incident is for its team and for admins; so is all that hangs on it. restricted_to holds the teams to all of
-- which somebody must belong in order to see a row. Triggers keep it, so that no statement can forget to; each locks the
-- incident or postmortem that it reads, so that of two who link and restrict at once the second sees what the first did.
ALTER TABLE incident
    ADD COLUMN restricted boolean NOT NULL DEFAULT false,
    ADD COLUMN restricted_to bigint[] NOT NULL
        GENERATED ALWAYS AS (CASE WHEN restricted THEN ARRAY [team_id] ELSE '{}'::bigint[] END) STORED;
ALTER TABLE postmortem ADD COLUMN restricted_to bigint[] NOT NULL DEFAULT '{}';
ALTER TABLE follow_up ADD COLUMN restricted_to bigint[] NOT NULL DEFAULT '{}';

CREATE FUNCTION teams_restricting_postmortem(postmortem bigint) RETURNS bigint[] LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM incident i JOIN postmortem_incident pi ON pi.incident_id = i.id
    WHERE pi.postmortem_id = postmortem ORDER BY i.id FOR SHARE OF i;
    RETURN ARRAY(SELECT DISTINCT unnest(i.restricted_to) FROM incident i JOIN postmortem_incident pi ON pi.incident_id = i.id
                 WHERE pi.postmortem_id = postmortem ORDER BY 1);
END
$$;

CREATE FUNCTION teams_restricting_follow_up(follow_up bigint, postmortem bigint, cause bigint) RETURNS bigint[] LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM postmortem p
    WHERE p.id IN (postmortem, (SELECT c.postmortem_id FROM cause c WHERE c.id = cause)) ORDER BY p.id FOR SHARE OF p;
    PERFORM 1 FROM incident i JOIN follow_up_incident fi ON fi.incident_id = i.id
    WHERE fi.follow_up_id = follow_up ORDER BY i.id FOR SHARE OF i;
    RETURN ARRAY(SELECT unnest(p.restricted_to) FROM postmortem p
                 WHERE p.id IN (postmortem, (SELECT c.postmortem_id FROM cause c WHERE c.id = cause))
                 UNION
                 SELECT unnest(i.restricted_to) FROM incident i JOIN follow_up_incident fi ON fi.incident_id = i.id
                 WHERE fi.follow_up_id = follow_up ORDER BY 1);
END
$$;

CREATE FUNCTION restrict_postmortem_like_its_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed CONSTANT bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.postmortem_id ELSE NEW.postmortem_id END;
    teams   CONSTANT bigint[] := teams_restricting_postmortem(changed);
BEGIN
    UPDATE postmortem SET restricted_to = teams WHERE id = changed AND restricted_to IS DISTINCT FROM teams;
    RETURN NULL;
END
$$;

CREATE FUNCTION restrict_follow_up_like_its_incidents() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed CONSTANT bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.follow_up_id ELSE NEW.follow_up_id END;
BEGIN
    UPDATE follow_up f SET restricted_to = teams_restricting_follow_up(f.id, f.postmortem_id, f.cause_id)
    WHERE f.id = changed AND f.restricted_to IS DISTINCT FROM teams_restricting_follow_up(f.id, f.postmortem_id, f.cause_id);
    RETURN NULL;
END
$$;

CREATE FUNCTION restrict_new_follow_up_like_its_postmortem() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.restricted_to := teams_restricting_follow_up(NEW.id, NEW.postmortem_id, NEW.cause_id);
    RETURN NEW;
END
$$;

CREATE FUNCTION restrict_what_hangs_on_incident() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE postmortem p SET restricted_to = teams_restricting_postmortem(p.id)
    FROM postmortem_incident pi WHERE pi.postmortem_id = p.id AND pi.incident_id = NEW.id;
    UPDATE follow_up f SET restricted_to = teams_restricting_follow_up(f.id, f.postmortem_id, f.cause_id)
    FROM follow_up_incident fi WHERE fi.follow_up_id = f.id AND fi.incident_id = NEW.id;
    RETURN NULL;
END
$$;

CREATE FUNCTION restrict_what_hangs_on_postmortem() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE follow_up f SET restricted_to = teams_restricting_follow_up(f.id, f.postmortem_id, f.cause_id)
    WHERE f.postmortem_id = NEW.id OR f.cause_id IN (SELECT c.id FROM cause c WHERE c.postmortem_id = NEW.id);
    RETURN NULL;
END
$$;

CREATE TRIGGER postmortem_is_restricted_like_its_incidents AFTER INSERT OR UPDATE OR DELETE ON postmortem_incident
    FOR EACH ROW EXECUTE FUNCTION restrict_postmortem_like_its_incidents();
CREATE TRIGGER follow_up_is_restricted_like_its_incidents AFTER INSERT OR UPDATE OR DELETE ON follow_up_incident
    FOR EACH ROW EXECUTE FUNCTION restrict_follow_up_like_its_incidents();
CREATE TRIGGER follow_up_is_restricted_like_its_postmortem BEFORE INSERT OR UPDATE OF postmortem_id, cause_id ON follow_up
    FOR EACH ROW EXECUTE FUNCTION restrict_new_follow_up_like_its_postmortem();
CREATE TRIGGER incident_restricts_what_hangs_on_it AFTER UPDATE OF restricted, team_id ON incident
    FOR EACH ROW WHEN (OLD.restricted IS DISTINCT FROM NEW.restricted OR OLD.team_id IS DISTINCT FROM NEW.team_id)
    EXECUTE FUNCTION restrict_what_hangs_on_incident();
CREATE TRIGGER postmortem_restricts_its_follow_ups AFTER UPDATE OF restricted_to ON postmortem
    FOR EACH ROW WHEN (OLD.restricted_to IS DISTINCT FROM NEW.restricted_to)
    EXECUTE FUNCTION restrict_what_hangs_on_postmortem();

CREATE INDEX follow_up_by_cause ON follow_up (cause_id) WHERE cause_id IS NOT NULL;

-- The same document may be taken in by another team, which must not learn that this one has it.
ALTER TABLE postmortem
    DROP CONSTRAINT postmortem_source_unique,
    ADD CONSTRAINT postmortem_source_unique UNIQUE (team_id, source_digest);

-- The teams that a person belongs to, as sign-in sees them: at home, as a member, as lead or manager.
CREATE FUNCTION teams_of(person bigint) RETURNS bigint[] LANGUAGE sql STABLE AS $$
    SELECT ARRAY(SELECT id FROM team WHERE lead_id = person OR manager_id = person
                 UNION SELECT m.team_id FROM team_member m WHERE m.person_id = person
                 UNION SELECT p.team_id FROM person p WHERE p.id = person AND p.team_id IS NOT NULL)
$$;

CREATE INDEX follow_up_restricted ON follow_up (id) WHERE restricted_to <> '{}';
