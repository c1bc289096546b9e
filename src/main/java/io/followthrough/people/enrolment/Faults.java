package io.followthrough.people.enrolment;

import java.util.ArrayList;
import java.util.List;

import io.followthrough.problem.FieldError;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** All that is wrong with a file, by line and column, so that it can be put right at once. */
final class Faults {

    private static final int MOST_LISTED = 200;

    private final List<FieldError> listed = new ArrayList<>();
    private int count;

    void add(int line, String detail) {
        add("line " + line, detail);
    }

    void add(int line, String column, String detail) {
        add("line " + line + ", " + column, detail);
    }

    private void add(String place, String detail) {
        count++;
        if (listed.size() < MOST_LISTED) {
            listed.add(new FieldError(place, detail));
        }
    }

    /** @throws ProblemException 422 when anything is wrong */
    void refuse() {
        if (count > 0) {
            String all = count > MOST_LISTED ? ", of which the first " + MOST_LISTED + " are listed" : "";
            throw new ProblemException(Problem.of(ProblemType.UNPROCESSABLE,
                    "Nothing was imported: the file has " + count + (count == 1 ? " mistake" : " mistakes") + all + ".")
                    .withErrors(listed));
        }
    }
}
