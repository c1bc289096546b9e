package io.followthrough.reminder;

import static io.followthrough.reminder.LineAction.ASK_FOR_EXTENSION;
import static io.followthrough.reminder.LineAction.ASSIGN;
import static io.followthrough.reminder.LineAction.CHECK;
import static io.followthrough.reminder.LineAction.COMPLETE;
import static io.followthrough.reminder.LineAction.DECIDE_ON_DISMISSAL;
import static io.followthrough.reminder.LineAction.DECIDE_ON_EXTENSION;
import static io.followthrough.reminder.LineAction.GIVE_BACK;
import static io.followthrough.reminder.LineAction.SNOOZE;
import static io.followthrough.reminder.LineAction.VERIFY;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.function.Predicate;

/** The parts of a digest, in their order: what each lists, how it is called, and what can be done about it. */
enum SectionKind implements Listing {
    OVERDUE("Overdue", "overdue", ReadersView::isOverdueForOwner, true, "/follow-ups?overdue=true&owner=", COMPLETE, SNOOZE,
            ASK_FOR_EXTENSION),
    DUE_SOON("Due soon", "due soon", ReadersView::isDueSoonForOwner, false, "/follow-ups?owner=", COMPLETE, SNOOZE,
            ASK_FOR_EXTENSION),
    VERIFICATION("Waiting for your verification", "to verify", ReadersView::waitsForVerification, false,
            "/follow-ups?status=in_review", VERIFY, GIVE_BACK),
    ESCALATED("Escalated to you", "escalated to you", ReadersView::isEscalated, true, "/follow-ups?overdue=true"),
    UNASSIGNED("Unassigned in your team", "unassigned", ReadersView::isUnassigned, false, "/follow-ups", ASSIGN),
    EXTENSIONS("Extension requests to decide", "asking for more time", ReadersView::hasExtensionToDecide, false, "/follow-ups",
            DECIDE_ON_EXTENSION),
    DISMISSALS("Dismissals to decide", "to dismiss", ReadersView::hasDismissalToDecide, false, "/follow-ups",
            DECIDE_ON_DISMISSAL),
    EFFECTIVENESS("Effectiveness checks due", "to check", ReadersView::isToBeChecked, false, "/follow-ups?status=done", CHECK);

    private final String title;
    private final String inSubject;
    private final Predicate<ReadersView> rule;
    private final boolean aboutLateness;
    private final String list;
    private final List<LineAction> actions;

    SectionKind(String title, String inSubject, Predicate<ReadersView> rule, boolean aboutLateness, String list,
            LineAction... actions) {
        this.title = title;
        this.inSubject = inSubject;
        this.rule = rule;
        this.aboutLateness = aboutLateness;
        this.list = list;
        this.actions = List.of(actions);
    }

    @Override
    public boolean lists(ReadersView view) {
        return rule.test(view);
    }

    String title() {
        return title;
    }

    String inSubject() {
        return inSubject;
    }

    /** Whether the subject says how late the worst of its follow-ups is. */
    boolean isAboutLateness() { return aboutLateness; }

    List<LineAction> actions() {
        return actions;
    }

    /** The page, below the public URL, that lists what the section leaves out, as narrowly as its filters can. */
    String list(String reader) {
        return list.endsWith("owner=") ? list + URLEncoder.encode(reader, UTF_8) : list;
    }
}
