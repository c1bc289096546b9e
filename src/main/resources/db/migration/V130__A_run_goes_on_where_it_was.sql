-- What has left the queue stands in the index outbox_message_queued until no transaction can see it any more; a run that looked from the
-- beginning for every mail would pass by all of it again and again. The function without a place to begin stays for processes of the
-- version before.
CREATE FUNCTION next_message(channels text[], due timestamptz, past_urgency int, past_attempt timestamptz, past_id bigint)
RETURNS SETOF outbox_message LANGUAGE plpgsql
SET enable_sort = off SET enable_bitmapscan = off SET enable_seqscan = off AS $$
BEGIN
    RETURN QUERY SELECT * FROM outbox_message
        WHERE status = 'queued' AND next_attempt_at <= due AND channel = ANY (channels)
          AND (urgency, next_attempt_at, id) > (past_urgency, past_attempt, past_id)
        ORDER BY urgency, next_attempt_at, id
        LIMIT 1
        FOR UPDATE SKIP LOCKED;
END
$$;
