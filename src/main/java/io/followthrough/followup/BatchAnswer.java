package io.followthrough.followup;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.problem.Problem;

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
}
