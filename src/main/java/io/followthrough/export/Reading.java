package io.followthrough.export;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.followthrough.access.Visibility;
import io.followthrough.sql.Sql;

/**
 * How tables are read.
 *
 * @param at a moment before that of the snapshot: whatever was committed by then is in it
 * @param visibility what the reader may know of
 */
public record Reading(Sql database, Instant at, Visibility visibility) {

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("now", at);
        visibility.bind(parameters::put);
        return parameters;
    }
}
