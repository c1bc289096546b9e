package io.followthrough.reminder;

import java.net.URI;

import io.followthrough.followup.Action;
import io.followthrough.followup.Status;

/** What a reader can do about a line: a link to the follow-up's page with that form open. It never acts by itself. */
public enum LineAction {
    COMPLETE("complete", "Complete"),
    SNOOZE("snooze", "Snooze"),
    ASK_FOR_EXTENSION("request-extension", "Ask for more time"),
    VERIFY("verify", "Verify"),
    GIVE_BACK("return", "Return"),
    ASSIGN("assign", "Name an owner"),
    DECIDE_ON_EXTENSION("decide-extension", "Decide"),
    DECIDE_ON_DISMISSAL("decide-dismissal", "Decide"),
    CHECK("check-effectiveness", "Record the check");

    private final String form;
    private final String label;

    LineAction(String form, String label) {
        this.form = form;
        this.label = label;
    }

    /** A link with its words. */
    public record Offer(String label, URI link) {}

    public boolean fits(Status status) {
        return this != COMPLETE || status.allowed().contains(Action.COMPLETE);
    }

    /** @param page of the follow-up */
    public Offer on(URI page) {
        return new Offer(label, URI.create(page + "?open=" + form + "#" + form));
    }
}
