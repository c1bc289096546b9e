package io.followthrough.reminder;

import java.util.function.Predicate;

/** The parts of what a person has to do, in their order: first what is theirs, by when it is due, then what others wait for. */
public enum AgendaPart implements Listing {
    TODAY(ReadersView::isForToday),
    THIS_WEEK(ReadersView::isForThisWeek),
    LATER(ReadersView::isForLater),
    VERIFICATION(ReadersView::waitsForVerification),
    EXTENSIONS(ReadersView::hasExtensionToDecide),
    DISMISSALS(ReadersView::hasDismissalToDecide),
    EFFECTIVENESS(ReadersView::isToBeChecked),
    UNASSIGNED(ReadersView::isUnassigned),
    ESCALATED(ReadersView::isEscalated);

    private final Predicate<ReadersView> rule;

    AgendaPart(Predicate<ReadersView> rule) {
        this.rule = rule;
    }

    @Override
    public boolean lists(ReadersView view) {
        return rule.test(view);
    }

    /** Whether others wait for it. */
    public boolean isForOthers() { return compareTo(LATER) > 0; }
}
