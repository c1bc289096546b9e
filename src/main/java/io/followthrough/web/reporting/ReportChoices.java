package io.followthrough.web.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.classification.Word;
import io.followthrough.report.Dimension;
import io.followthrough.report.Question;
import io.followthrough.web.page.Choice;
import io.followthrough.web.page.Viewer;

/**
 * What the form of a report offers.
 *
 * @param groupings the outer dimension, and the inner one
 * @param narrowings what can be left out by choosing
 * @param owner typed; null for incidents, which have none
 * @param service typed
 */
record ReportChoices(List<Choice> groupings, List<Choice> narrowings, String owner, String service) {

    private static final int LEVELS = 2;

    static ReportChoices of(Question question, List<String> teams, Viewer viewer) {
        Set<Dimension> known = question.selection().population().dimensions();
        Asked asked = new Asked(question, viewer);
        return new ReportChoices(asked.groupings(known), Stream.of(
                asked.choice(Dimension.TEAM, teams, Function.identity()),
                asked.choice(Dimension.SEVERITY, words(Severity.values()), Function.identity()),
                asked.choice(Dimension.PRIORITY, words(Priority.values()), Function.identity()),
                asked.choice(Dimension.TYPE, words(FollowUpType.values()), viewer::term),
                asked.choice(Dimension.NATURE, words(Nature.values()), viewer::term))
                .filter(choice -> known.stream().anyMatch(dimension -> dimension.word().equals(choice.name()))).toList(),
                known.contains(Dimension.OWNER) ? asked.typed(Dimension.OWNER) : null, asked.typed(Dimension.SERVICE));
    }

    private record Asked(Question question, Viewer viewer) {

        List<Choice> groupings(Set<Dimension> known) {
            return IntStream.range(0, LEVELS).mapToObj(level -> Choice.of("groupBy", words(known.toArray(Word[]::new)),
                    question.groupBy().dimensions().stream().skip(level).limit(1).map(Dimension::word).toList(), viewer::term))
                    .toList();
        }

        Choice choice(Dimension dimension, List<String> values, Function<String, String> spoken) {
            return Choice.of(dimension.word(), values, question.selection().of(dimension), spoken);
        }

        String typed(Dimension dimension) {
            return String.join(",", question.selection().of(dimension));
        }
    }

    private static List<String> words(Word... words) {
        return Arrays.stream(words).map(Word::word).toList();
    }
}
