package io.followthrough.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.QueryValue;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.classification.Word;
import io.followthrough.problem.ProblemException;
import io.followthrough.sql.Sql;

/** Understands query parameters as selections; whatever cannot be meant is refused (400) by the parameter's name. */
@ApplicationScoped
class Selections {

    private final Sql sql;

    Selections(Sql sql) {
        this.sql = sql;
    }

    Selection read(Population population, ReportQuery query) {
        Map<Dimension, List<String>> asked = new EnumMap<>(Dimension.class);
        asked.put(Dimension.TEAM, known("team", query.team, "SELECT 1 FROM team WHERE slug = :name"));
        asked.put(Dimension.PRIORITY, words(Priority.class, "priority", query.priority));
        asked.put(Dimension.SEVERITY, words(Severity.class, "severity", query.severity));
        asked.put(Dimension.OWNER, known("owner", query.owner, "SELECT 1 FROM person WHERE email = :name"));
        asked.put(Dimension.NATURE, words(Nature.class, "nature", query.nature));
        asked.put(Dimension.TYPE, words(FollowUpType.class, "type", query.type));
        asked.put(Dimension.SERVICE, QueryValue.texts(query.service));
        asked.forEach((dimension, values) -> {
            if (!values.isEmpty() && !population.dimensions().contains(dimension)) {
                throw ProblemException.invalid("?" + dimension.word(),
                        "is not for this report: " + population.plural() + " have none");
            }
        });
        return new Selection(population, asked);
    }

    private static <E extends Enum<E> & Word> List<String> words(Class<E> type, String name, List<String> values) {
        return QueryValue.words(type, name, values).stream().map(Word::word).toList();
    }

    private List<String> known(String parameter, List<String> values, String byName) {
        List<String> names = QueryValue.texts(values);
        names.forEach(name -> {
            if (sql.list(byName, Map.of("name", name), row -> name).isEmpty()) {
                throw ProblemException.invalid("?" + parameter,
                        "there is no " + (parameter.equals("team") ? "team" : "person") + " '" + name + "'");
            }
        });
        return names;
    }
}
