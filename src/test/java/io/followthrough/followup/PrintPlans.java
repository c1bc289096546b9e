package io.followthrough.followup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/**
 * Not a part of the suite: fills a million follow-ups in and prints how PostgreSQL answers the list queries, for
 * docs/plans.md. Run it by name: {@code ./mvnw test -Dtest=PrintPlans}.
 */
@QuarkusTest
class PrintPlans {

    private static final Instant NOW = Instant.parse("2025-12-01T09:00:00Z");
    private static final Path REPORT = Path.of("target/plans.txt");
    private static final Pattern INDEX = Pattern.compile("(?:using|Index Scan on|Seq Scan on) (\\w+)");

    @Inject
    EntityManager entities;

    @Test
    void print() throws IOException {
        String fill = Files.readString(Path.of("src/test/resources/million-follow-ups.sql"));
        for (String statement : fill.split(";\\s*\\n")) {
            QuarkusTransaction.requiringNew().timeout(600)
                    .run(() -> entities.createNativeQuery(statement).executeUpdate());
        }
        List<String> table = new ArrayList<>();
        List<String> plans = new ArrayList<>();
        filters().forEach((name, filter) -> {
            for (FollowUpSort sort : FollowUpSort.values()) {
                List<String> plan = plan(filter, sort);
                table.add(String.format("%-28s %-10s %9s ms  %s", name, sort.word(), time(plan), used(plan)));
                plans.add("### " + name + ", sort=" + sort.word() + "\n" + String.join("\n", plan));
            }
        });
        String report = String.join("\n", table) + "\n\n" + String.join("\n\n", plans) + "\n";
        Files.writeString(REPORT, report);
        System.out.println(String.join("\n", table));
    }

    private static Map<String, Consumer<FollowUpFilter>> filters() {
        Map<String, Consumer<FollowUpFilter>> filters = new LinkedHashMap<>();
        filters.put("(none)", f -> {
        });
        filters.put("status=proposed", f -> f.status = List.of("proposed"));
        filters.put("status=done", f -> f.status = List.of("done"));
        filters.put("team", f -> f.team = List.of("plan-7"));
        filters.put("team, status=proposed", f -> {
            f.team = List.of("plan-7");
            f.status = List.of("proposed");
        });
        filters.put("team, status=open", f -> {
            f.team = List.of("plan-7");
            f.status = List.of("open", "in_progress");
        });
        filters.put("owner", f -> f.owner = "plan-77@example.org");
        filters.put("owner=none", f -> f.owner = "none");
        filters.put("owner=none, team", f -> {
            f.owner = "none";
            f.team = List.of("plan-7");
        });
        filters.put("overdue", f -> f.overdue = "true");
        filters.put("overdue, team", f -> {
            f.overdue = "true";
            f.team = List.of("plan-7");
        });
        filters.put("overdue=false", f -> f.overdue = "false");
        filters.put("priority=P0", f -> f.priority = List.of("P0"));
        filters.put("type=detect", f -> f.type = List.of("detect"));
        filters.put("nature=corrective", f -> f.nature = List.of("corrective"));
        filters.put("severity=SEV1", f -> f.severity = List.of("SEV1"));
        filters.put("service", f -> f.service = List.of("service-42"));
        filters.put("service (unknown)", f -> f.service = List.of("no-such-service"));
        filters.put("label", f -> f.label = List.of("label-42"));
        filters.put("label (on all)", f -> f.label = List.of("all"));
        filters.put("incident", f -> f.incident = "INC-10000042");
        filters.put("postmortem", f -> f.postmortem = "PM-10000042");
        filters.put("dueFrom, dueTo", f -> {
            f.dueFrom = "2025-03-01";
            f.dueTo = "2025-03-31";
        });
        filters.put("updatedSince", f -> f.updatedSince = "2025-11-30T00:00:00Z");
        return filters;
    }

    @SuppressWarnings("unchecked")
    private List<String> plan(Consumer<FollowUpFilter> narrowing, FollowUpSort sort) {
        FollowUpFilter filter = new FollowUpFilter();
        narrowing.accept(filter);
        FollowUpSearch search = new FollowUpSearch(NOW);
        filter.narrow(search);
        return QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            Query query = entities.createNativeQuery("explain (analyze, buffers) " + search.sql(sort), String.class);
            search.parameters().forEach(query::setParameter);
            query.setMaxResults(51).getResultList();
            return query.setMaxResults(51).getResultList();
        });
    }

    private static String time(List<String> plan) {
        return plan.getLast().replaceAll("[^0-9.]", "");
    }

    private static String used(List<String> plan) {
        List<String> used = new ArrayList<>();
        for (String line : plan) {
            Matcher found = INDEX.matcher(line);
            if (found.find() && !used.contains(found.group(1))) {
                used.add(found.group(1));
            }
            if (line.contains("Sort Method")) {
                used.add("(sorted)");
            }
        }
        return String.join(", ", used);
    }
}
