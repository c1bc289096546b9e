package io.followthrough.web.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.classification.Word;
import io.followthrough.people.Team;
import io.followthrough.problem.FieldError;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemType;

/**
 * What the page shows on which a written postmortem comes in.
 *
 * @param sent what was typed and chosen above: document, team, date, zone, restricted
 * @param form null as long as nothing was looked at
 * @param outcomes of several files
 * @param problem why nothing was done; null when nothing is wrong
 */
record ImportView(List<Team> teams, List<String> people, Map<String, String> sent, ImportForm form, List<FileOutcome> outcomes,
        Problem problem) {

    /** What was typed; empty when nothing was. */
    public String typed(String field) {
        return sent.getOrDefault(field, "");
    }

    /** What is wrong with a field, by its pointer without the first character; null when nothing is. */
    public String wrong(String field) {
        if (isAboutDocument()) {
            return field.equals(SentImport.DOCUMENT) ? problem.detail() : null;
        }
        return problem == null
                ? null
                : problem.errors().stream().filter(error -> field.equals(error.pointer().substring(1)))
                        .map(FieldError::detail).findFirst().orElse(null);
    }

    /** Whether a field says what is wrong, so that it need not be said above. */
    public boolean isSaidAtFields() {
        return problem != null && (isAboutDocument() || !problem.errors().isEmpty());
    }

    private boolean isAboutDocument() {
        return problem != null && Stream.of(ProblemType.UNREADABLE_DOCUMENT, ProblemType.TOO_LARGE).map(ProblemType::uri)
                .anyMatch(problem.type()::equals);
    }

    public List<Word> severities() {
        return List.of(Severity.values());
    }

    public List<Word> priorities() {
        return List.of(Priority.values());
    }

    public List<Word> types() {
        return List.of(FollowUpType.values());
    }

    public List<Word> natures() {
        return List.of(Nature.values());
    }

}
