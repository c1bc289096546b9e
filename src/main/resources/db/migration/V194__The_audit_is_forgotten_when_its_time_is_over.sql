-- Inside forget_audit, and for nobody else, the audit may be deleted from.
CREATE OR REPLACE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND is_erasing() OR TG_OP = 'DELETE' AND current_setting('followthrough.forgetting', true) = 'audit' THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the audit is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

-- Removes at most that many rows from before the moment, the oldest first, but none of the last thirty days, whatever is asked for. Several
-- replicas may call it at once: none waits for another. Served by audit_entry_by_time.
CREATE FUNCTION forget_audit(before timestamptz, most integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    removed bigint;
BEGIN
    PERFORM set_config('followthrough.forgetting', 'audit', true);
    WITH old AS (
        SELECT id FROM audit_entry WHERE at < LEAST(before, now() - interval '30 days') ORDER BY at, id LIMIT most
        FOR UPDATE SKIP LOCKED)
    DELETE FROM audit_entry USING old WHERE audit_entry.id = old.id;
    GET DIAGNOSTICS removed = ROW_COUNT;
    PERFORM set_config('followthrough.forgetting', '', true);
    RETURN removed;
END
$$;

REVOKE EXECUTE ON FUNCTION forget_audit(timestamptz, integer) FROM PUBLIC;

DO $$
BEGIN
    EXECUTE format('ALTER FUNCTION forget_audit(timestamptz, integer) SET search_path = %I, pg_temp', current_schema());
END
$$;
