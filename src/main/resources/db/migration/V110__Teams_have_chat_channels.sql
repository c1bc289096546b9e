-- Where a team is told besides by mail. A channel that was removed keeps its row without its address, so that versions go on.
CREATE TABLE team_chat (
    team_id       bigint  NOT NULL CONSTRAINT team_chat_pk PRIMARY KEY
                                   CONSTRAINT team_chat_team REFERENCES team,
    format        text,
    url           text,
    daily_summary boolean NOT NULL,
    escalations   boolean NOT NULL,
    version       integer NOT NULL,
    CONSTRAINT team_chat_format_known CHECK (format IN ('slack', 'teams')),
    CONSTRAINT team_chat_whole_or_removed CHECK ((format IS NULL) = (url IS NULL))
);
