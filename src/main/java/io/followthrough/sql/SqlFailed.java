package io.followthrough.sql;

import java.sql.SQLException;

/** The database did not carry out a statement; what it said is in the message and the cause. */
final class SqlFailed extends RuntimeException {

    SqlFailed(SQLException cause) {
        super("a statement failed: " + cause.getMessage(), cause);
    }
}
