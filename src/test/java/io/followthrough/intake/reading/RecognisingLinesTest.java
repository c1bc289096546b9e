package io.followthrough.intake.reading;

import static io.followthrough.intake.reading.Recognised.Part.CAUSE;
import static io.followthrough.intake.reading.Recognised.Part.DURATION;
import static io.followthrough.intake.reading.Recognised.Part.FOLLOW_UP;
import static io.followthrough.intake.reading.Recognised.Part.IMPACT;
import static io.followthrough.intake.reading.Recognised.Part.RESOLVED;
import static io.followthrough.intake.reading.Recognised.Part.SERVICES;
import static io.followthrough.intake.reading.Recognised.Part.SEVERITY;
import static io.followthrough.intake.reading.Recognised.Part.STARTED;
import static io.followthrough.intake.reading.Recognised.Part.SUMMARY;
import static io.followthrough.intake.reading.Recognised.Part.TIMELINE;
import static io.followthrough.intake.reading.Recognised.Part.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class RecognisingLinesTest {

    private static final String DOCUMENT = """
            # Checkout outage of 2 March

            **Severity:** SEV2
            **Started:** 2026-03-02 10:00 UTC
            **Resolved:** 2026-03-02 11:30 UTC
            **Downtime:** 90 minutes
            **Services:** checkout, payments
            **Impact:** One in five checkouts failed.

            ## Summary
            The pool ran out of connections.

            ## Root cause
            A connection pool without a limit.

            ## Timeline
            - 10:00 First alert
            - 11:30 Pool limited

            ## Action items
            - [ ] Limit the pool (P1)
            - [x] Alert on waiting threads
            """;

    @Test
    void every_line_that_something_was_read_from_says_what_it_was_taken_for() {
        var written = read(DOCUMENT);

        assertThat(written.recognised()).containsExactly(
                new Recognised(1, TITLE, 0), new Recognised(3, SEVERITY, 0), new Recognised(4, STARTED, 0),
                new Recognised(5, RESOLVED, 0), new Recognised(6, DURATION, 0), new Recognised(7, SERVICES, 0),
                new Recognised(8, IMPACT, 0), new Recognised(11, SUMMARY, 0), new Recognised(14, CAUSE, 0),
                new Recognised(17, TIMELINE, 0), new Recognised(18, TIMELINE, 1), new Recognised(21, FOLLOW_UP, 0),
                new Recognised(22, FOLLOW_UP, 1));
    }

    @Test
    void the_index_is_that_of_what_was_read() {
        var written = read(DOCUMENT.replace("\n", "\r\n"));

        assertThat(written.recognised()).filteredOn(one -> one.part() == FOLLOW_UP)
                .allSatisfy(one -> assertThat(written.followUps().get(one.index()).line()).isEqualTo(one.line()));
    }

    private static WrittenPostmortem read(String document) {
        return new PostmortemReader().read(document, new Assumptions(LocalDate.of(2026, 3, 4), true, ZoneOffset.UTC, false));
    }
}
