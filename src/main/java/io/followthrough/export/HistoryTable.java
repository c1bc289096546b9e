package io.followthrough.export;

import static io.followthrough.export.Column.json;
import static io.followthrough.export.Column.number;
import static io.followthrough.export.Column.text;
import static io.followthrough.export.Column.time;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.history.HistoryLine;
import io.followthrough.history.Subject;
import io.followthrough.history.WholeHistory;

/** Every change, told as the history tells it. */
@Singleton
class HistoryTable implements Table {

    private static final List<Column> COLUMNS = List.of(text("subject"), text("key"), number("number"), time("at"),
            text("actor"), text("action"), text("reason"), json("changes"), text("credential"));

    private final WholeHistory history;
    private final ObjectMapper mapper;

    HistoryTable(WholeHistory history, ObjectMapper mapper) {
        this.history = history;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void each(Reading reading, Consumer<List<?>> receiver) {
        history.each((subject, line) -> receiver.accept(values(subject, line)));
    }

    private List<?> values(Subject subject, HistoryLine line) {
        return Arrays.asList(subject.word(), line.key(), line.number(), line.at(), line.actor(), line.action(), line.reason(),
                changes(line), line.credential());
    }

    private Json changes(HistoryLine line) {
        try {
            return new Json(mapper.writeValueAsString(line.changes()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
