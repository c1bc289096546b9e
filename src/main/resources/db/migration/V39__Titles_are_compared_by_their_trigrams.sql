-- For similarity(), which finds likely duplicates. A trusted extension since PostgreSQL 13: the owner of the database may create
-- it, and where that is not allowed an administrator creates it beforehand. There is no trigram index on purpose: a title is
-- compared with the open items of one team only, which the index follow_up_pending_by_team finds.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
