-- How whoever made the change had proved who they are, such as session or token:7, and the address of their client; both unknown
-- for what was written before.
ALTER TABLE history_entry
    ADD COLUMN credential text,
    ADD COLUMN address    text;
