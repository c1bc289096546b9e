CREATE SEQUENCE follow_up_comment_seq INCREMENT BY 1;

CREATE TABLE follow_up_comment (
    id           bigint      NOT NULL CONSTRAINT follow_up_comment_pk PRIMARY KEY,
    follow_up_id bigint      NOT NULL CONSTRAINT follow_up_comment_follow_up REFERENCES follow_up,
    author       text        NOT NULL,
    at           timestamptz NOT NULL,
    text         text        NOT NULL
);

CREATE INDEX follow_up_comment_by_follow_up ON follow_up_comment (follow_up_id, id);
