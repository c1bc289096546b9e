-- The words that the full-text search looks at, kept by the database itself. The configuration is 'english' and not 'simple':
-- most follow-ups are written in English, where "alerts" must find "alert"; words of other languages and names of services
-- are cut in the same way in text and question, so that they still find each other. One configuration for all rows is what
-- lets the column be generated and the index be used. Adding the columns rewrites both tables once.
ALTER TABLE follow_up ADD COLUMN words tsvector NOT NULL
    GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || coalesce(description, ''))) STORED;
ALTER TABLE follow_up_comment ADD COLUMN words tsvector NOT NULL
    GENERATED ALWAYS AS (to_tsvector('english', text)) STORED;

CREATE INDEX follow_up_by_words ON follow_up USING gin (words);
CREATE INDEX follow_up_comment_by_words ON follow_up_comment USING gin (words);
