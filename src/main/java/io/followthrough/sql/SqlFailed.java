package io.followthrough.sql;

import java.sql.SQLException;

/** The database did not carry out a statement; what it said is in the message and the cause. */
public final class SqlFailed extends RuntimeException {

    private final String state;

    SqlFailed(SQLException cause) {
        super("a statement failed: " + cause.getMessage(), cause);
        this.state = cause.getSQLState();
    }

    /** The SQLSTATE, as in PostgreSQL's documentation, appendix A; null when the database did not answer. */
    public String state() {
        return state;
    }
}
