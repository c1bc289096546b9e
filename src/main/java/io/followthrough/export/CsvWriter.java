package io.followthrough.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.followthrough.api.Csv;

/** One table as CSV, which has no place for anything but its rows. */
final class CsvWriter implements TableWriter {

    private final OutputStream output;

    CsvWriter(OutputStream output) {
        this.output = output;
    }

    @Override
    public void begin(Instant at, List<Table> tables) {
        // said by the headers of the answer
    }

    @Override
    public void write(Table table, Consumer<Consumer<List<?>>> rows) throws IOException {
        List<String> header = table.columns().stream().map(Column::name).toList();
        new Csv(header, receiver -> rows.accept(row -> receiver.accept(cells(table, row)))).write(output);
    }

    @Override
    public void end(Instant at, Map<String, Long> rows) throws IOException {
        output.flush();
    }

    private static List<?> cells(Table table, List<?> row) {
        List<Object> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            cells.add(cell(table.columns().get(i).type(), row.get(i)));
        }
        return cells;
    }

    private static Object cell(ColumnType type, Object value) {
        return switch (value) {
            case List<?> texts ->
                String.join(type == ColumnType.WORDS ? " " : "; ", texts.stream().map(Object::toString).toList());
            case Json json -> json.text();
            case null, default -> value;
        };
    }
}
