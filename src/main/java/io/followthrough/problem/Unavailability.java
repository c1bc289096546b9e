package io.followthrough.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.transaction.RollbackException;

/** Why the database could not do now what it may do in a moment; everything else it refuses is a defect of our own. */
enum Unavailability {

    OUT_OF_REACH("The database cannot be reached; try again shortly."),
    TOOK_TOO_LONG("The request took too long, and nothing was changed; try again shortly."),
    IN_THE_WAY("The database gave this request up in favour of another one, and nothing was changed; try again shortly.");

    /** Connection exceptions, insufficient resources, operator intervention but for the cancelling of one statement, and a silence in the midst. */
    private static final Set<String> OUTAGES = Set.of("08", "53", "57P", "25P03");
    /** Serialization failure, deadlock, lock not available, and a statement cancelled by its time-out. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "55P03", "57014");

    private final String detail;

    Unavailability(String detail) {
        this.detail = detail;
    }

    /** Empty when the failure has another cause. */
    static Optional<Unavailability> behind(Throwable failure) {
        return withCauses(failure).flatMap(cause -> of(cause).stream()).findFirst();
    }

    /** A commit that failed keeps what the database said aside. */
    private static Stream<Throwable> withCauses(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> Stream.concat(Stream.of(cause),
                        Stream.of(cause.getSuppressed()).flatMap(Unavailability::withCauses)));
    }

    String detail() {
        return detail;
    }

    private static Optional<Unavailability> of(Throwable cause) {
        return switch (cause) {
            case RollbackException e when wasGivenUp(e) -> Optional.of(TOOK_TOO_LONG);
            case SQLTransientConnectionException _ -> Optional.of(OUT_OF_REACH);
            case SQLException e when isNoConnectionFree(e) -> Optional.of(OUT_OF_REACH);
            case SQLException e when e.getSQLState() != null -> ofState(e.getSQLState());
            default -> Optional.empty();
        };
    }

    private static Optional<Unavailability> ofState(String state) {
        if (COLLISIONS.contains(state)) {
            return Optional.of(IN_THE_WAY);
        }
        return OUTAGES.stream().anyMatch(state::startsWith) ? Optional.of(OUT_OF_REACH) : Optional.empty();
    }

    /** By its time-out, which a clock that is set forward brings at once; a commit that failed for another reason says something else. */
    private static boolean wasGivenUp(RollbackException e) {
        return e.getMessage() != null && e.getMessage().contains("ARJUNA016102");
    }

    /** The pool has no exception of its own for it. */
    private static boolean isNoConnectionFree(SQLException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
