package io.followthrough.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Answers questions about shares from statements with the columns {@code grp}, {@code part} and {@code whole}. */
@ApplicationScoped
public class Shares {

    private final Figures figures;

    Shares(Figures figures) {
        this.figures = figures;
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
        List<Share> rows = figures.list(question, asked.statement(),
                row -> new Share(question.groupBy().group(row), asked.part(), row.getLong("part"),
                        row.getLong("whole")));
        return Answer.of(asked.name(), asked.sentence(), question,
                List.of(new Share(question.groupBy().empty(), asked.part(), 0, 0)), rows);
    }
}
