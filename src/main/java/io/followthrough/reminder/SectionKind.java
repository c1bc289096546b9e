package io.followthrough.reminder;

import java.util.function.Predicate;

/** The parts of a digest, in their order: what each lists, and how it is called. */
enum SectionKind {
    OVERDUE("Overdue", "overdue", ReadersView::isOverdueForOwner, true),
    DUE_SOON("Due soon", "due soon", ReadersView::isDueSoonForOwner, false),
    VERIFICATION("Waiting for your verification", "to verify", ReadersView::waitsForVerification, false),
    ESCALATED("Escalated to you", "escalated to you", ReadersView::isEscalated, true),
    UNASSIGNED("Unassigned in your team", "unassigned", ReadersView::isUnassigned, false),
    EXTENSIONS("Extension requests to decide", "asking for more time", ReadersView::hasExtensionToDecide, false),
    DISMISSALS("Dismissals to decide", "to dismiss", ReadersView::hasDismissalToDecide, false),
    EFFECTIVENESS("Effectiveness checks due", "to check", ReadersView::isToBeChecked, false);

    private final String title;
    private final String inSubject;
    private final Predicate<ReadersView> rule;
    private final boolean aboutLateness;

    SectionKind(String title, String inSubject, Predicate<ReadersView> rule, boolean aboutLateness) {
        this.title = title;
        this.inSubject = inSubject;
        this.rule = rule;
        this.aboutLateness = aboutLateness;
    }

    boolean lists(ReadersView view) {
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
}
