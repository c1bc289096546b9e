package io.followthrough.proof.machine;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Whether a lead gets the weekly report at a moment, by docs/reminders.md. */
record ExpectedWeekly(World world, Human lead, Instant now) {

    LocalDate monday() {
        return mondayOf(now);
    }

    /** On their first day of the week, or later when nobody could send it then; not because something changed in between. */
    boolean isDue() {
        LocalDate thoughtOf = lead.today(lead.weeklyAt);
        return !thoughtOf.isAfter(lead.today(first(monday()))) && lead.mayHearAt(now) && !lead.toldWeeks.contains(monday())
                && isWorthIt();
    }

    /** After a pause the week in which it ends is looked at again. */
    Instant next() {
        Instant pauseEnds = lead.pausedUntil == null
                ? now
                : lead.pausedUntil.atStartOfDay(lead.zone()).toInstant().minus(Duration.ofMillis(1));
        Instant from = pauseEnds.isAfter(now) ? pauseEnds : now;
        Instant first = first(mondayOf(from));
        return first.isAfter(from) ? first : first(mondayOf(from).plusWeeks(1));
    }

    /** In teams that are theirs something is left to do, or was created before this week. */
    private boolean isWorthIt() {
        return world.tasks.values().stream().filter(task -> task.team.lead == lead && !task.status.equals("proposed"))
                .anyMatch(task -> task.isWanted() || task.today(task.createdAt).isBefore(monday()));
    }

    private LocalDate mondayOf(Instant moment) {
        return lead.today(moment).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Instant first(LocalDate monday) {
        for (LocalDate day = monday;; day = day.plusDays(1)) {
            if (lead.wants(day)) {
                return Week.moment(day, lead.hour, lead.zone());
            }
        }
    }
}
