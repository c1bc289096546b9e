package io.followthrough.web.team;

import io.followthrough.followup.Overdue;

/** What waits for a team, in the order of its page; the rules of digests, asked of one team, whoever leads it. */
enum Waiting {
    EXTENSIONS(Waiting.LEFT_TO_BE_DONE + " AND f.extension_requested IS NOT NULL", Waiting.BY_DUE_DATE),
    DISMISSALS(Waiting.LEFT_TO_BE_DONE + " AND f.dismissal_requested_at IS NOT NULL", Waiting.BY_DUE_DATE),
    VERIFICATIONS(Waiting.LEFT_TO_BE_DONE + " AND f.status = 'in_review'", Waiting.BY_DUE_DATE),
    CHECKS("f.status = 'done' AND f.effectiveness IS NULL AND f.effectiveness_due_on <= :today",
            "f.effectiveness_due_on, f.id"),
    UNASSIGNED(Waiting.LEFT_TO_BE_DONE + " AND f.owner_id IS NULL", Waiting.BY_DUE_DATE);

    private static final String LEFT_TO_BE_DONE = Overdue.IS_UNFINISHED + " AND f.status <> 'proposed'";
    private static final String BY_DUE_DATE = "f.due_on, f.id";

    private final String condition;
    private final String order;

    Waiting(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
