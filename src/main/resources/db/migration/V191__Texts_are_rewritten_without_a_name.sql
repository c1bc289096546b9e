-- Puts stand_ins in the place of what the patterns find, whatever its case.
CREATE FUNCTION without_names(value text, patterns text[], stand_ins text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    FOR i IN 1..cardinality(patterns) LOOP
        value := regexp_replace(value, patterns[i], stand_ins[i], 'gi');
    END LOOP;
    RETURN value;
END
$$;

CREATE FUNCTION without_names(value text[], patterns text[], stand_ins text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN value IS NULL THEN NULL ELSE
        ARRAY(SELECT without_names(one, patterns, stand_ins) FROM unnest(value) WITH ORDINALITY several (one, n) ORDER BY n) END
$$;

CREATE FUNCTION without_names(value jsonb, patterns text[], stand_ins text[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    CASE jsonb_typeof(value)
        WHEN 'string' THEN
            RETURN to_jsonb(without_names(value #>> '{}', patterns, stand_ins));
        WHEN 'array' THEN
            RETURN coalesce((SELECT jsonb_agg(without_names(one, patterns, stand_ins) ORDER BY n)
                             FROM jsonb_array_elements(value) WITH ORDINALITY several (one, n)), '[]');
        WHEN 'object' THEN
            RETURN coalesce((SELECT jsonb_object_agg(field, without_names(one, patterns, stand_ins))
                             FROM jsonb_each(value) several (field, one)), '{}');
        ELSE
            RETURN value;
    END CASE;
END
$$;

-- Kept answers are JSON as it was sent; what is no text stays as it is.
CREATE FUNCTION without_names(value bytea, patterns text[], stand_ins text[]) RETURNS bytea LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN convert_to(without_names(convert_from(value, 'UTF8'), patterns, stand_ins), 'UTF8');
EXCEPTION WHEN character_not_in_repertoire OR untranslatable_character THEN
    RETURN value;
END
$$;

-- Rewrites every text of every table but those of people themselves, so that a table of tomorrow is not forgotten. The states of follow-ups and
-- incidents come first: the triggers that keep them then find that nothing has changed. What has a version gets another one, for whoever
-- has kept the text. The hints are for LIKE, in lower case: what holds none of them is passed over in a tenth of the time that the patterns
-- take. Returns the number of rows.
CREATE FUNCTION rewrite_texts_without_names(patterns text[], stand_ins text[], hints text[]) RETURNS bigint LANGUAGE plpgsql AS $function$
DECLARE
    sought  CONSTANT text := array_to_string(patterns, '|');
    kept    record;
    touched bigint;
    total   bigint := 0;
BEGIN
    IF cardinality(patterns) = 0 THEN
        RETURN 0;
    END IF;
    FOR kept IN
        SELECT c.oid::regclass AS "table", bool_or(a.attname = 'version' AND a.atttypid = 'integer'::regtype) AS is_versioned,
            string_agg(format('%I = without_names(%I, $1, $2)', a.attname, a.attname), ', ') FILTER (WHERE is_text) AS rewritten,
            string_agg(CASE a.atttypid WHEN 'bytea'::regtype THEN format('without_names(%I, $1, $2) <> %I', a.attname, a.attname)
                ELSE format('lower(%I::text) LIKE ANY ($4) AND %I::text ~* $3', a.attname, a.attname) END, ' OR ') FILTER (WHERE is_text) AS hits
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        CROSS JOIN LATERAL (SELECT a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
            OR (c.relname, a.attname) = ('idempotency_key', 'body') AS is_text) columns
        WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace
          AND c.relname NOT IN ('flyway_schema_history', 'person')
        GROUP BY c.oid, c.relname
        HAVING bool_or(is_text)
        ORDER BY c.relname NOT LIKE '%\_state\_%', c.relname
    LOOP
        EXECUTE format('UPDATE %s SET %s%s WHERE %s', kept."table", kept.rewritten,
            CASE WHEN kept.is_versioned THEN ', version = version + 1' END, kept.hits) USING patterns, stand_ins, sought, hints;
        GET DIAGNOSTICS touched = ROW_COUNT;
        total := total + touched;
    END LOOP;
    RETURN total;
END
$function$;
