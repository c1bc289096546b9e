package io.followthrough.chat;

/** How much of a team's work needs looking at. */
record TeamFigures(long overdue, long dueThisWeek, long unassigned, long toDecide) {

    boolean areAllZero() {
        return overdue + dueThisWeek + unassigned + toDecide == 0;
    }
}
