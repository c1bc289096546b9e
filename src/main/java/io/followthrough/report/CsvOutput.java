package io.followthrough.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.followthrough.api.Csv;

/** Rows of a report as CSV, each with the moment and the period it holds for. */
final class CsvOutput {

    private CsvOutput() {}

    static Csv of(Answer<?> answer) {
        return of(answer, answer.columns(), receiver -> answer.rows().forEach(receiver));
    }

    /** @param rows hands each row to the receiver that it is given */
    static Csv of(Answer<?> answer, List<String> columns, Consumer<Consumer<Row>> rows) {
        List<String> header = new ArrayList<>(List.of("asOf", "from", "to"));
        header.addAll(columns);
        return new Csv(header, receiver -> rows.accept(row -> receiver.accept(values(answer, row))));
    }

    private static List<Object> values(Answer<?> answer, Row row) {
        List<Object> values = new ArrayList<>();
        values.add(answer.asOf());
        values.add(answer.from());
        values.add(answer.to());
        values.addAll(row.columns().values());
        return values;
    }
}
