package io.followthrough.people.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * The days on which a rule repeats something.
 *
 * @param line the RRULE
 */
record Recurrence(ContentLine line) {

    private static final Set<Freq> BY_DAYS = EnumSet.of(Freq.YEARLY, Freq.MONTHLY, Freq.WEEKLY, Freq.DAILY);
    private static final int MOST_COUNTED = 1000;
    /** A whole day may not end at a moment, and many files say so all the same; only the day can be meant. */
    private static final String MOMENT_OF_UNTIL = "(?i)(UNTIL=\\d{8})T\\d{6}Z?";

    /** @throws io.followthrough.problem.ProblemException 422 when it is no rule, or one that nobody needs for holidays */
    List<LocalDate> from(LocalDate first, Horizon horizon) {
        try {
            RecurrenceRule rule = new RecurrenceRule(line.value().strip().replaceFirst(MOMENT_OF_UNTIL, "$1"),
                    RfcMode.RFC5545_STRICT);
            if (!BY_DAYS.contains(rule.getFreq())) {
                throw line.fault("must repeat by days, weeks, months or years");
            }
            if (rule.getCount() != null && rule.getCount() > MOST_COUNTED) {
                throw line.fault("must not count more than " + MOST_COUNTED + " times");
            }
            return days(rule.iterator(written(first)), horizon);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException | IllegalStateException e) {
            throw line.fault("is no rule that can be followed: " + e.getMessage());
        }
    }

    /** The iterator gives up by itself on a rule that never comes true. */
    private static List<LocalDate> days(RecurrenceRuleIterator occurrences, Horizon horizon) {
        List<LocalDate> days = new ArrayList<>();
        occurrences.fastForward(written(horizon.from().minusDays(HolidayEvent.LONGEST)));
        while (occurrences.hasNext()) {
            DateTime next = occurrences.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(horizon.to())) {
                break;
            }
            days.add(day);
        }
        return days;
    }

    /** The library counts months from 0. */
    private static DateTime written(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }
}
