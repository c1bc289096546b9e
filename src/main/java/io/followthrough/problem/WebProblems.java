package io.followthrough.problem;

import java.util.Arrays;

/** Words the errors that the web framework finds before a resource is reached. */
final class WebProblems {

    private WebProblems() {}

    static Problem of(int status) {
        ProblemType type = Arrays.stream(ProblemType.values()).filter(known -> known.status() == status).findFirst()
                .orElse(status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR);
        return Problem.of(type, type.title() + ".").withStatus(status);
    }
}
