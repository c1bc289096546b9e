package io.followthrough.followup;

import static io.followthrough.Given.aFollowUp;
import static io.followthrough.Given.aPerson;
import static io.followthrough.Given.aTeam;
import static io.followthrough.Given.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.followthrough.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statement answers a list depends on how much there is; what it answers does not. */
@QuarkusTest
class FewAndManyAreListedAlikeTest {

    private static final Instant NOW = Instant.parse("2026-03-04T09:00:00Z");
    private static final int NONE_ARE_FEW = -1;
    private static final int ALL = 10_000;

    @Inject
    EntityManager entities;
    @Inject
    Sql sql;

    private static String marker;

    @BeforeEach
    void followUpsOfHalfAYear() {
        if (marker != null) {
            return;
        }
        marker = aTeam();
        String owner = aPerson(marker);
        String incident = anIncident(Map.of("team", marker, "severity", "SEV1", "services", List.of(marker, "few-and-many")));
        for (int week = 0; week < 24; week++) {
            Map<String, Object> followUp = new HashMap<>(Map.of("team", marker, "title", "Widen the culvert " + week, "labels",
                    List.of(marker), "incidents", week % 2 == 0 ? List.of(incident) : List.of()));
            if (week % 3 == 0) {
                followUp.put("owner", owner);
            }
            if (week % 5 > 0) {
                followUp.put("dueOn", LocalDate.of(2026, 3, 4).plusWeeks(week * 7 % 24).toString());
            }
            aFollowUp(followUp);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dueFrom=2026-04-01&dueTo=2026-06-30", "dueFrom=2026-05-01", "dueTo=2026-05-01",
            "dueTo=9999-12-31", "dueFrom=2026-08-01&dueTo=2026-04-01", "updatedSince=2020-01-01T00:00:00Z",
            "updatedSince=2020-01-01T00:00:00Z&dueFrom=2026-04-01", "service=few-and-many", "severity=SEV1,SEV2",
            "worstSeverity=SEV1", "q=culverts",
            "q=culvert -12", "status=open,proposed&dueFrom=2026-04-01", "overdue=true&dueFrom=2026-02-01",
            "owner=none&dueFrom=2026-04-01&priority=P0,P1,P2,P3", "service=few-and-many&dueTo=2026-06-30&q=culvert"})
    void whole_lists(String query) {
        for (FollowUpSort sort : FollowUpSort.values()) {
            for (String narrowing : List.of("", "&team=" + marker, "&label=" + marker, "&service=" + marker)) {
                assertThat(listed(query + narrowing, sort, NONE_ARE_FEW, ALL)).as(query + narrowing + " by " + sort)
                        .containsExactlyElementsOf(listed(query + narrowing, sort, Subset.FEW, ALL));
            }
        }
    }

    @Test
    void a_period_leaves_nothing_out_and_adds_nothing() {
        String period = "dueFrom=2026-04-01&dueTo=2026-06-30";

        for (FollowUpSort sort : FollowUpSort.values()) {
            List<Long> all = listed("label=" + marker, sort, Subset.FEW, ALL);
            List<Long> due = QuarkusTransaction.requiringNew().call(() -> all.stream().filter(id -> isDueWithin(id)).toList());
            assertThat(due).hasSizeBetween(5, 23);
            assertThat(listed(period + "&label=" + marker, sort, NONE_ARE_FEW, ALL)).containsExactlyElementsOf(due);
            assertThat(listed(period + "&label=" + marker, sort, NONE_ARE_FEW, 3)).containsExactlyElementsOf(due.subList(0, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dueFrom=2026-04-01&dueTo=2026-06-30", "updatedSince=2020-01-01T00:00:00Z", "q=culvert"})
    void pages_of_many_cover_the_list(String query) {
        for (FollowUpSort sort : FollowUpSort.values()) {
            String filter = query + "&label=" + marker;
            List<Long> paged = new ArrayList<>();
            List<Long> page = listed(filter, sort, NONE_ARE_FEW, 4);
            while (!page.isEmpty()) {
                paged.addAll(page);
                page = listedAfter(paged.getLast(), filter, sort);
            }
            assertThat(paged).containsExactlyElementsOf(listed(filter, sort, Subset.FEW, ALL));
        }
    }

    private boolean isDueWithin(Long id) {
        return entities.find(FollowUp.class, id).due().dueOn().filter(
                day -> !day.isBefore(LocalDate.of(2026, 4, 1)) && !day.isAfter(LocalDate.of(2026, 6, 30))).isPresent();
    }

    private List<Long> listed(String query, FollowUpSort sort, int few, int most) {
        return QuarkusTransaction.requiringNew().call(() -> ids(search(query), sort, few, most));
    }

    private List<Long> listedAfter(Long last, String query, FollowUpSort sort) {
        return QuarkusTransaction.requiringNew().call(() -> {
            FollowUpSearch search = search(query);
            search.after(sort.after(entities.find(FollowUp.class, last)), sort);
            return ids(search, sort, NONE_ARE_FEW, 4);
        });
    }

    private static FollowUpSearch search(String query) {
        FollowUpSearch search = new FollowUpSearch(NOW);
        PlannedList.read(query).filter().narrow(search);
        return search;
    }

    private List<Long> ids(FollowUpSearch search, FollowUpSort sort, int few, int most) {
        return search.statement(sql, few).ids(sort, most);
    }
}
