package io.followthrough.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.followthrough.classification.Word;
import io.followthrough.followup.FollowUpChanged;
import io.followthrough.followup.Status;
import io.followthrough.history.FieldChange;

/** What happens to a follow-up that metrics count. */
enum Turn implements Word {
    /** Proposals included. */
    CREATED("created"),
    /** When verification is asked for: verified. */
    DONE("done"),
    DISMISSED("dismissed"),
    REOPENED("reopened");

    private final String word;

    Turn(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** What is created as done is both. */
    static List<Turn> of(FollowUpChanged change) {
        List<Turn> turns = new ArrayList<>();
        Optional<FieldChange> status = change.changes().stream().filter(one -> one.field().equals("status")).findFirst();
        status.filter(one -> one.from() == null).ifPresent(_ -> turns.add(CREATED));
        status.ifPresent(one -> {
            if (one.to().equals(Status.DONE.word())) {
                turns.add(DONE);
            } else if (one.to().equals(Status.WONT_DO.word())) {
                turns.add(DISMISSED);
            } else if (isFinished(one.from())) {
                turns.add(REOPENED);
            }
        });
        return turns;
    }

    private static boolean isFinished(Object status) {
        return Status.DONE.word().equals(status) || Status.WONT_DO.word().equals(status);
    }
}
