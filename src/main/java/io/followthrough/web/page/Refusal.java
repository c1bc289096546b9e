package io.followthrough.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.problem.FieldError;
import io.followthrough.problem.Problem;

/**
 * Why a form could not be done, and what was typed into it.
 *
 * @param form its name
 * @param changedBy who did something after the page was made; empty unless that is why
 */
public record Refusal(String form, Problem problem, Map<String, String> typed, List<String> changedBy) {

    public static final int CHANGED_MEANWHILE = 412;
    private static final int CONFLICT = 409;
    private static final Set<String> CHOSEN = Set.of("number", "decision");

    public static Refusal of(SentForm form, Problem problem) {
        return new Refusal(form.name(), problem, form.typed(), List.of());
    }

    /** A sentence. */
    public String message(Viewer viewer) {
        if (!changedBy.isEmpty()) {
            return viewer.texts().changedMeanwhile(String.join(", ", changedBy));
        }
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().stream().map(error -> inWords(error, viewer)).collect(Collectors.joining("; "));
    }

    /** What was typed by its fields, where the form may be gone from the page by now. */
    public Map<String, String> saved() {
        boolean isFormInDoubt = problem.status() == CONFLICT || problem.status() == CHANGED_MEANWHILE;
        Map<String, String> saved = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            if (isFormInDoubt && !value.isBlank() && !CHOSEN.contains(field)) {
                saved.put(field, value);
            }
        });
        return saved;
    }

    /** What is wrong with a field of the form; null when nothing is. */
    public String wrong(String field) {
        return problem.errors().stream().filter(error -> isAbout(error, field)).map(FieldError::detail).findFirst()
                .orElse(null);
    }

    private static String inWords(FieldError error, Viewer viewer) {
        return viewer.field(error.pointer().replaceFirst("^[/?]", "")) + ": " + error.detail();
    }

    private static boolean isAbout(FieldError error, String field) {
        return error.pointer().equals("/" + field) || error.pointer().equals("?" + field);
    }
}
