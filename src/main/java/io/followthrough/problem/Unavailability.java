package io.followthrough.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that cannot answer now from a defect of our own. */
final class Unavailability {

    private static final String CONNECTION_EXCEPTIONS = "08";
    private static final String OPERATOR_INTERVENTION = "57P";
    /** Two transactions were in each other's way, and the database gave one of them up. */
    private static final String TRANSACTION_ROLLBACK = "40";

    private Unavailability() {}

    static boolean causedBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith(CONNECTION_EXCEPTIONS) || state.startsWith(OPERATOR_INTERVENTION)
                || state.startsWith(TRANSACTION_ROLLBACK))
                || e.getMessage() != null && e.getMessage().contains("Acquisition timeout");
    }
}
