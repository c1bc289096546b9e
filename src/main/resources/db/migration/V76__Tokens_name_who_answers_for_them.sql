-- A token does no more than whoever answers for it may do at that moment, so their name is needed, whether or not they are among the
-- people: that of the maker, and for a token that a token made, of the maker of that one.
ALTER TABLE api_token ADD COLUMN maker text;

WITH RECURSIVE made AS (
    SELECT t.id, coalesce(p.email, t.created_by) AS maker
    FROM api_token t LEFT JOIN person p ON p.id = t.maker_id WHERE t.parent_id IS NULL
    UNION ALL SELECT t.id, made.maker FROM api_token t JOIN made ON t.parent_id = made.id)
UPDATE api_token t SET maker = made.maker FROM made WHERE made.id = t.id;

ALTER TABLE api_token ALTER COLUMN maker SET NOT NULL;

-- Admins whose tokens are in use have time to sign in again.
INSERT INTO vouched_admin (email, at)
SELECT DISTINCT maker, now() FROM api_token WHERE made_by_admin AND revoked_at IS NULL;
