package io.followthrough.standby;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

import io.followthrough.sql.Sql;

/**
 * How far a server has followed its primary.
 *
 * @param isFollowing whether it is a standby at all
 * @param replayedUntil when the last change that it has replayed was committed, by the primary's clock, UTC; null when there was none
 *            since it started
 * @param system what servers with the same history have in common
 */
record Position(boolean isFollowing, Instant replayedUntil, long system) {

    /** Any role may ask for it. */
    private static final String SQL = """
            SELECT pg_is_in_recovery() AS following, pg_last_xact_replay_timestamp() AS replayed_until, system_identifier AS system
            FROM pg_control_system()""";

    static Position of(Sql server) {
        return server.first(SQL, Map.of(), row -> from(row)).orElseThrow();
    }

    /** @return null when it can be asked: it follows that primary, and has everything up to that moment */
    PassedOver unsuitable(long systemOfPrimary, Instant needed) {
        if (!isFollowing) {
            return PassedOver.NO_STANDBY;
        }
        if (system != systemOfPrimary) {
            return PassedOver.ANOTHER_DATABASE;
        }
        return replayedUntil == null || replayedUntil.isBefore(needed) ? PassedOver.BEHIND : null;
    }

    private static Position from(ResultSet row) throws SQLException {
        return new Position(row.getBoolean("following"), Sql.instant(row, "replayed_until"), row.getLong("system"));
    }
}
