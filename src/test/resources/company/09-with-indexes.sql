DO $$
DECLARE
    statement text;
BEGIN
    FOR statement IN SELECT build FROM later LOOP EXECUTE statement; END LOOP;
END
$$;

SELECT setval('team_seq', 10000000), setval('person_seq', 10000000), setval('incident_seq', 100000000), setval('postmortem_seq', 100000000),
    setval('cause_seq', 100000000), setval('follow_up_seq', 100000000), setval('follow_up_comment_seq', 100000000),
    setval('extension_seq', 100000000), setval('violation_seq', 100000000), setval('history_entry_seq', 1000000000);
