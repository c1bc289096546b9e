package io.followthrough.followup.change;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.followup.FollowUpView;
import io.followthrough.problem.FieldError;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemType;

/**
 * What became of a batch.
 *
 * @param results in the order of the request
 */
public record BatchAnswer(int succeeded, int failed, List<Result> results) {

    /**
     * What became of one change.
     *
     * @param status the status a request for this change alone would have had
     * @param followUp as it is now; absent when it could not be changed
     * @param problem why it could not be changed; absent when it could
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(String key, int status, FollowUpView followUp, Problem problem) {

        static Result of(FollowUpView followUp) {
            return new Result(followUp.key(), 200, followUp, null);
        }

        static Result of(String key, Problem problem) {
            return new Result(key, problem.status(), null, problem);
        }
    }

    static BatchAnswer of(List<Result> results) {
        int failed = (int) results.stream().filter(result -> result.problem() != null).count();
        return new BatchAnswer(results.size() - failed, failed, results);
    }

    /** @param problems one for each change, null where it could be made */
    static Problem nothingChanged(List<Problem> problems) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            if (problem != null && problem.errors().isEmpty()) {
                errors.add(new FieldError("/changes/" + i, problem.detail()));
            } else if (problem != null) {
                errors.addAll(problem.errors());
            }
        }
        return Problem.of(ProblemType.UNPROCESSABLE, "Nothing was changed: not every change of the batch can be made.")
                .withErrors(errors);
    }
}
