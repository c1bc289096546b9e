package io.followthrough.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ends a request with a problem; the transaction it was thrown in is rolled back. */
public class ProblemException extends RuntimeException {

    private final transient Problem problem;
    private final Duration retryAfter;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    private ProblemException(Problem problem, Duration retryAfter) {
        super(problem.detail());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(Problem.of(type, detail));
    }

    public static ProblemException notFound(String what) {
        return of(ProblemType.NOT_FOUND, "There is no " + what + ".");
    }

    /** A malformed or out-of-range value (400). */
    public static ProblemException invalid(String pointer, String detail) {
        return at(ProblemType.INVALID_REQUEST, pointer, detail);
    }

    /** A well-formed value that cannot be acted upon, such as a reference to nobody (422). */
    public static ProblemException unprocessable(String pointer, String detail) {
        return at(ProblemType.UNPROCESSABLE, pointer, detail);
    }

    public static ProblemException at(ProblemType type, String pointer, String detail) {
        return new ProblemException(Problem.of(type, detail).withErrors(List.of(new FieldError(pointer, detail))));
    }

    /** Something that the same request may succeed in after a while. */
    public static ProblemException retryLater(ProblemType type, String detail, Duration after) {
        return new ProblemException(Problem.of(type, detail), after);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    public Problem problem() {
        return problem;
    }
}
