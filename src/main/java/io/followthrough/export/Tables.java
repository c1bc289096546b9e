package io.followthrough.export;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.followthrough.problem.ProblemException;

/** What a warehouse needs, in an order in which each table comes after those that it points at. */
@Singleton
class Tables {

    private final List<Table> all;

    Tables(HistoryTable history) {
        this.all = Stream.<List<? extends Table>>of(PeopleTables.ALL, IncidentTables.ALL, FollowUpTables.ALL,
                TrackingTables.ALL, List.of(history),
                MessageTables.ALL).<Table>flatMap(List::stream).toList();
    }

    List<Table> all() {
        return all;
    }

    /** @throws ProblemException 404 when there is none */
    Table named(String name) {
        return all.stream().filter(table -> table.name().equals(name)).findFirst()
                .orElseThrow(() -> ProblemException.notFound("table " + name));
    }
}
