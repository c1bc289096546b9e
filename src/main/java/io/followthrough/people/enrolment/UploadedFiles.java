package io.followthrough.people.enrolment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.CurrentCaller;
import io.followthrough.api.QueryValue;
import io.followthrough.history.Happening;
import io.followthrough.people.Authority;
import io.followthrough.people.People;
import io.followthrough.people.enrolment.Importing.Wish;

/** Takes the files that admins upload, each all of it or nothing. */
@ApplicationScoped
class UploadedFiles {

    static final String CSV = "text/csv";
    /** Of the parameter {@code dryRun}. */
    static final String REHEARSAL = "Gives the same answer and stores nothing.";

    private final People people;
    private final Authority authority;
    private final CurrentCaller current;
    private final Clock clock;

    UploadedFiles(People people, Authority authority, CurrentCaller current, Clock clock) {
        this.people = people;
        this.authority = authority;
        this.current = current;
        this.clock = clock;
    }

    /** @throws io.followthrough.problem.ProblemException 422 naming all that is wrong, by line and column */
    @Transactional
    public <T> ImportAnswer take(Importing<T> importing, byte[] body, String dryRun) {
        authority.requireAdmin();
        boolean isRehearsal = Boolean.TRUE.equals(QueryValue.flag("dryRun", dryRun));
        people.takeTurns();
        Faults faults = new Faults();
        List<CsvRow> rows = importing.file().read(body, faults);
        Function<CsvRow, Optional<Wish<T>>> reading = importing.reading(rows);
        List<T> wanted = new ArrayList<>();
        List<ImportedLine> lines = new ArrayList<>();
        rows.forEach(row -> reading.apply(row).ifPresent(wish -> {
            wanted.add(wish.request());
            lines.add(ImportedLine.of(row.line(), wish.key(), wish.before(), wish.after()));
        }));
        faults.refuse();
        if (!isRehearsal) {
            importing.enroll(wanted, Happening.of("import", current.actor(), clock.instant()));
        }
        return ImportAnswer.of(isRehearsal, lines);
    }
}
