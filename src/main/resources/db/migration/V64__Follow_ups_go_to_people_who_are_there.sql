-- Whoever gives a follow-up to somebody who is just being deactivated waits for that, and is then refused. It is the lock that
-- the foreign key takes anyway, taken before somebody can have left unseen. A follow-up keeps the owner that it had.
CREATE FUNCTION refuse_owner_who_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.owner_id IS NOT DISTINCT FROM OLD.owner_id THEN
        RETURN NEW;
    END IF;
    PERFORM FROM person WHERE id = NEW.owner_id AND active FOR KEY SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'follow-up % cannot go to person %, who has left', NEW.id, NEW.owner_id
            USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER follow_up_goes_to_somebody_who_is_there BEFORE INSERT OR UPDATE OF owner_id ON follow_up
    FOR EACH ROW WHEN (NEW.owner_id IS NOT NULL) EXECUTE FUNCTION refuse_owner_who_left();
