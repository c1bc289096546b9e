-- A later version of a document is known by the title that the document has, not by the one that somebody gave the postmortem.
ALTER TABLE postmortem ADD COLUMN source_title text;
UPDATE postmortem SET source_title = coalesce(title, '') WHERE source IS NOT NULL;
CREATE INDEX postmortem_by_source_title ON postmortem (team_id, lower(source_title)) WHERE source_title IS NOT NULL;

-- While replicas of the version before still take documents in, they name no title.
CREATE FUNCTION postmortem_source_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.source_title := coalesce(NEW.title, '');
    RETURN NEW;
END $$;
CREATE TRIGGER postmortem_source_title BEFORE INSERT ON postmortem
    FOR EACH ROW WHEN (NEW.source IS NOT NULL AND NEW.source_title IS NULL) EXECUTE FUNCTION postmortem_source_title();

DROP INDEX postmortem_by_title;
