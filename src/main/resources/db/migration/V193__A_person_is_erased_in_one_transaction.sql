-- Takes a person who was deactivated out of everything but the row that others point at. Afterwards they are called stand_in and have the
-- address stand_in_address. Runs with the rights of whoever owns the tables: the service's role may rewrite neither history nor audit itself.
-- Returns the number of rows that named them.
CREATE FUNCTION erase_person(erased bigint, stand_in text, stand_in_address text, patterns text[], stand_ins text[], hints text[], admin text)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    who  person;
    sent bigint[];
BEGIN
    SELECT * INTO STRICT who FROM person WHERE id = erased FOR UPDATE;
    INSERT INTO erasure (person_id, requested_by) VALUES (erased, admin);
    IF who.erased_at IS NULL THEN
        -- From where they worked.
        UPDATE history_entry SET address = NULL WHERE actor = who.email AND address IS NOT NULL;
        UPDATE audit_entry SET address = NULL, user_agent = NULL WHERE actor = who.email;
        -- What is only theirs.
        DELETE FROM digest_preference WHERE person_id = erased;
        UPDATE digest_preference SET delegate_id = NULL, version = version + 1 WHERE delegate_id = erased;
        DELETE FROM digest_schedule WHERE person_id = erased;
        DELETE FROM team_member WHERE person_id = erased;
        DELETE FROM calendar_feed WHERE person_id = erased;
        DELETE FROM follow_up_watcher WHERE person_id = erased;
        DELETE FROM vouched_admin WHERE email = who.email;
        UPDATE api_token SET revoked_at = transaction_timestamp(), revoked_by = admin, version = version + 1
        WHERE revoked_at IS NULL AND (maker_id = erased OR maker = who.email OR created_by = who.email);
        -- What was mailed to them, and what still would be.
        sent := ARRAY(SELECT id FROM outbox_message WHERE recipient = who.email
                      UNION SELECT outbox_message_id FROM digest WHERE person_id = erased);
        PERFORM FROM outbox_message WHERE id = ANY (sent) ORDER BY id FOR UPDATE;
        INSERT INTO outbox_attempt (id, message_id, attempted_at, outcome)
        SELECT nextval('outbox_attempt_seq'), id, transaction_timestamp(), 'withdrawn'
        FROM outbox_message WHERE id = ANY (sent) AND status = 'queued';
        UPDATE outbox_message SET status = CASE status WHEN 'queued' THEN 'dropped' ELSE status END, next_attempt_at = NULL,
            payload = empty_payload(), emptied = true, version = version + 1
        WHERE id = ANY (sent);
        UPDATE outbox_attempt SET detail = NULL WHERE message_id = ANY (sent) AND detail IS NOT NULL;
        -- A name of one word is found here, where it stands alone; in a sentence it might be any word.
        UPDATE history_entry SET changes = (
            SELECT jsonb_agg(CASE WHEN change ->> 'field' = 'name' THEN jsonb_build_object('field', 'name',
                'from', CASE jsonb_typeof(change -> 'from') WHEN 'string' THEN to_jsonb(stand_in) END, 'to', stand_in)
                ELSE change END ORDER BY n)
            FROM jsonb_array_elements(changes) WITH ORDINALITY several (change, n))
        WHERE subject = 'person' AND subject_id = erased AND changes @> '[{"field": "name"}]';
        UPDATE follow_up SET owner_as_written = stand_in, version = version + 1 WHERE lower(owner_as_written) = lower(who.name);
        UPDATE history_entry SET changes = (
            SELECT jsonb_agg(CASE WHEN change ->> 'field' = 'ownerAsWritten' THEN jsonb_build_object('field', 'ownerAsWritten',
                'from', CASE lower(change ->> 'from') WHEN lower(who.name) THEN to_jsonb(stand_in) ELSE change -> 'from' END,
                'to', CASE lower(change ->> 'to') WHEN lower(who.name) THEN to_jsonb(stand_in) ELSE change -> 'to' END)
                ELSE change END ORDER BY n)
            FROM jsonb_array_elements(changes) WITH ORDINALITY several (change, n))
        WHERE subject = 'follow_up' AND changes @> '[{"field": "ownerAsWritten"}]'
          AND lower(changes::text) LIKE '%' || lower(to_jsonb(who.name)::text) || '%';
        UPDATE person SET name = stand_in, email = stand_in_address, zone = NULL, locale = NULL, team_id = NULL,
            erased_at = transaction_timestamp(), version = version + 1
        WHERE id = erased;
    END IF;
    RETURN rewrite_texts_without_names(patterns, stand_ins, hints);
END
$$;

REVOKE EXECUTE ON FUNCTION erase_person(bigint, text, text, text[], text[], text[], text) FROM PUBLIC;

-- Whoever calls it must not choose which tables it means.
DO $$
BEGIN
    EXECUTE format('ALTER FUNCTION erase_person(bigint, text, text, text[], text[], text[], text) SET search_path = %I, pg_temp',
        current_schema());
END
$$;
