-- While a queue fills up, the statistics say that nothing waits, and PostgreSQL would sort all of it to find the first: with every mail
-- again. Inside the function it reads the index outbox_message_queued from its beginning.
CREATE FUNCTION next_message(channels text[], due timestamptz) RETURNS SETOF outbox_message LANGUAGE plpgsql
SET enable_sort = off SET enable_bitmapscan = off SET enable_seqscan = off AS $$
BEGIN
    RETURN QUERY SELECT * FROM outbox_message
        WHERE status = 'queued' AND next_attempt_at <= due AND channel = ANY (channels)
        ORDER BY urgency, next_attempt_at, id
        LIMIT 1
        FOR UPDATE SKIP LOCKED;
END
$$;
