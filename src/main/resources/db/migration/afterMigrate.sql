-- Runs after every migration, also when there was nothing to migrate, so that a role named later, and tables added
-- later, are covered too. See docs/database.md.
DO $$
DECLARE
    service_role CONSTANT text := '${service-role}';
BEGIN
    -- No role of PostgreSQL can have this name.
    IF service_role = 'none' THEN
        RETURN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = service_role) THEN
        RAISE EXCEPTION 'followthrough.database.service-role names %, which is no role of this database', service_role;
    END IF;
    IF pg_has_role(service_role, current_user, 'MEMBER') THEN
        RAISE EXCEPTION 'followthrough.database.service-role names %, which owns the tables and could change history',
            service_role;
    END IF;
    -- Replicas that start together would change the same grants at once, which PostgreSQL refuses.
    PERFORM pg_advisory_xact_lock(hashtextextended('grants of followthrough', 0));
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', current_schema, service_role);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO %I', current_schema, service_role);
    EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA %I TO %I', current_schema, service_role);
    EXECUTE format('REVOKE ALL ON history_entry, audit_entry, erasure, flyway_schema_history FROM %I', service_role);
    EXECUTE format('GRANT SELECT, INSERT ON history_entry, audit_entry TO %I', service_role);
    EXECUTE format('GRANT SELECT ON flyway_schema_history, erasure TO %I', service_role);
    EXECUTE format('GRANT EXECUTE ON FUNCTION erase_person, forget_audit TO %I', service_role);
END
$$;
