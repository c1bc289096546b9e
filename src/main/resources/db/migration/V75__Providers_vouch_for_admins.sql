-- A provider says who is an admin only when they sign in; what it said last is remembered here. By address, because an admin need not be
-- among the people.
CREATE TABLE vouched_admin (
    email text        NOT NULL CONSTRAINT vouched_admin_pk PRIMARY KEY,
    at    timestamptz NOT NULL
);
