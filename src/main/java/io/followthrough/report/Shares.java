package io.followthrough.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.sql.Sql;

/** Answers questions about shares from statements with the columns {@code grp}, {@code part} and {@code whole}. */
@ApplicationScoped
public class Shares {

    private final Sql sql;

    Shares(Sql sql) {
        this.sql = sql;
    }

    /**
     * A report about one share.
     *
     * @param name as its address says it
     * @param part the name of what is counted
     * @param statement with the placeholders of {@link Question#in}
     */
    public record Definition(String name, String sentence, String part, String statement) {}

    public Answer<Share> answer(Definition asked, Question question) {
        List<Share> rows = sql.listPlanned(question.in(asked.statement()), question.parameters(),
                row -> new Share(question.groupBy().group(row), asked.part(), row.getLong("part"),
                        row.getLong("whole")));
        return Answer.of(asked.name(), asked.sentence(), question,
                List.of(new Share(question.groupBy().empty(), asked.part(), 0, 0)), rows);
    }
}
