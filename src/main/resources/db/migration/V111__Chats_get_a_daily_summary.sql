-- When to look next whether a team's chat gets a summary, and the last day of the team that one was for.
CREATE TABLE chat_summary (
    team_id bigint      NOT NULL CONSTRAINT chat_summary_pk PRIMARY KEY
                                 CONSTRAINT chat_summary_chat REFERENCES team_chat,
    next_at timestamptz NOT NULL,
    last_on date
);

CREATE INDEX chat_summary_due ON chat_summary (next_at, team_id);
