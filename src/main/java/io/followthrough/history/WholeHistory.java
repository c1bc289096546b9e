package io.followthrough.history;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.access.Authorization;
import io.followthrough.sql.Sql;

/** All of history, one line after the other, without what the caller may not know of; in constant memory. */
@ApplicationScoped
public class WholeHistory {

    private static final int TOLD_AT_ONCE = 200;
    private static final TypeReference<List<FieldChange>> CHANGES = new TypeReference<>() {
    };

    private final Sql database;
    private final History history;
    private final Authorization authorization;
    private final ObjectMapper mapper;

    WholeHistory(Sql database, History history, Authorization authorization, ObjectMapper mapper) {
        this.database = database;
        this.history = history;
        this.authorization = authorization;
        this.mapper = mapper;
    }

    private record Entry(Subject subject, HistoryLine line) {}

    /** In the order in which the entries were stored, without addresses. */
    public void each(BiConsumer<Subject, HistoryLine> receiver) {
        HistorySearch search = new HistorySearch().visibleTo(authorization.visibility());
        List<Entry> waiting = new ArrayList<>(TOLD_AT_ONCE);
        database.each(search.sqlInOrder(), search.parameters(), this::entry, entry -> {
            waiting.add(entry);
            if (waiting.size() == TOLD_AT_ONCE) {
                tell(waiting, receiver);
                waiting.clear();
            }
        });
        tell(waiting, receiver);
    }

    private void tell(List<Entry> entries, BiConsumer<Subject, HistoryLine> receiver) {
        Iterator<Subject> subjects = entries.stream().map(Entry::subject).iterator();
        history.told(entries.stream().map(Entry::line).toList()).forEach(line -> receiver.accept(subjects.next(), line));
    }

    private Entry entry(ResultSet row) throws SQLException {
        Subject subject = Subject.of(row.getString("subject"));
        long id = row.getLong("subject_id");
        String name = row.getString("subject_name");
        return new Entry(subject, new HistoryLine(subject.named(id, name), row.getInt("number"), Sql.instant(row, "at"),
                row.getString("actor"), row.getString("action"), row.getString("reason"), changes(row.getString("changes")),
                row.getString("credential"), null));
    }

    private List<FieldChange> changes(String json) {
        try {
            return mapper.readValue(json, CHANGES);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
