package io.followthrough.proof.replicas;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import io.followthrough.proof.surroundings.AcceptedMail;
import io.followthrough.proof.surroundings.SmtpSink;

/** Counts what happened in a run and prints it as a table, whether or not it is as it should be. */
final class Protocol {

    private final Plan plan;
    private final Organisation organisation;
    private final Instant start;
    private Ledger beforeRetry;
    private Duration time;
    private long deferred;
    private long refused;
    private int retried;

    Protocol(Plan plan, Organisation organisation, Instant start) {
        this.plan = plan;
        this.organisation = organisation;
        this.start = start;
    }

    /** The end of all disturbances. */
    void disturbed(Ledger ledger, List<Strike> strikes, SmtpSink sink) {
        beforeRetry = ledger;
        time = Duration.between(start, Instant.now());
        deferred = sink.deferredCount();
        refused = sink.refusedCount();
    }

    void retried(int count) {
        retried = count;
    }

    Ledger beforeRetry() {
        return beforeRetry;
    }

    void print(Ledger ledger, List<Strike> strikes) {
        List<String> lines = new ArrayList<>();
        lines.add("Replica proof, seed %d, %d s with disturbances".formatted(plan.seed(), time.toSeconds()));
        row(lines, "people who must be told", organisation.told());
        row(lines, "people who must hear nothing", organisation.everybody() - organisation.told());
        row(lines, "processes killed (kill -9)", count(strikes, Strike.What.KILL, _ -> 1));
        row(lines, "  with mails in flight", count(strikes, Strike.What.KILL, Strike::inFlight));
        row(lines, "database broken down", count(strikes, Strike.What.DATABASE, _ -> 1));
        row(lines, "  with mails in flight", count(strikes, Strike.What.DATABASE, Strike::inFlight));
        row(lines, "mail server away, seconds", plan.mailOutage().toSeconds());
        row(lines, "answers 451", deferred);
        row(lines, "  written down as deferred", beforeRetry.attempts("deferred"));
        row(lines, "answers 550", refused);
        row(lines, "  written down as suppressed", beforeRetry.attempts("suppressed"));
        row(lines, "  queued again by an admin", retried);
        row(lines, "attempts that reached nobody", ledger.attempts("unreachable"));
        row(lines, "mails accepted", ledger.mails().count());
        Map<String, Long> byReplica = ledger.mails().collect(Collectors.groupingBy(Protocol::replica, TreeMap::new,
                Collectors.counting()));
        byReplica.forEach((replica, mails) -> row(lines, "  from " + replica, mails));
        row(lines, "REPEATS with the same Message-ID", ledger.repeats());
        row(lines, "  more than mails were in flight", excess(ledger.repeatsBy(strikes)));
        row(lines, "TWICE told under different Message-IDs", ledger.toldTwice().size());
        row(lines, "LOST: never told",
                organisation.addressesOfTold().stream().filter(one -> !ledger.recipients().contains(one)).count());
        row(lines, "TOLD who must hear nothing",
                ledger.recipients().stream().filter(one -> !organisation.addressesOfTold().contains(one)).count());
        row(lines, "DISAGREEMENTS of log and mail server", ledger.disagreements().size());
        System.out.println(String.join("\n", lines));
    }

    private static String replica(AcceptedMail mail) {
        return mail.client().substring(0, mail.client().indexOf('.'));
    }

    private static long excess(Map<Strike, Integer> repeats) {
        return repeats.entrySet().stream()
                .mapToLong(entry -> Math.max(0, entry.getValue() - (entry.getKey() == null ? 0 : entry.getKey().inFlight())))
                .sum();
    }

    private static long count(List<Strike> strikes, Strike.What what, ToLongFunction<Strike> of) {
        return strikes.stream().filter(strike -> strike.what() == what).mapToLong(of).sum();
    }

    private static void row(List<String> lines, String what, long count) {
        lines.add("  %-42s %7d".formatted(what, count));
    }
}
