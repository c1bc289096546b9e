package io.followthrough.people.enrolment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import io.followthrough.problem.ProblemException;

/** Holds each line of a file to the rules that a single request is held to. */
@ApplicationScoped
class CheckingRows {

    private final Validator validator;

    CheckingRows(Validator validator) {
        this.validator = validator;
    }

    /** What the line asks for as it would be kept; empty when something is wrong with it, which is noted. */
    <T> Optional<T> checked(CsvRow row, T request, UnaryOperator<T> rules) {
        var violations = validator.validate(request);
        violations.forEach(violation -> row.fault(
                violation.getPropertyPath().iterator().next().getName().toLowerCase(Locale.ROOT), violation.getMessage()));
        if (!violations.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rules.apply(request));
        } catch (ProblemException e) {
            e.problem().errors().forEach(error -> row.fault(error.pointer().substring(1), error.detail()));
            return Optional.empty();
        }
    }

    /** The rows by what the key's column says, in lower case; those that say the same as an earlier one are noted. */
    static Map<String, CsvRow> byKey(String column, List<CsvRow> rows) {
        Map<String, CsvRow> byKey = new HashMap<>();
        for (CsvRow row : rows) {
            String key = row.text(column, "");
            CsvRow earlier = key == null ? null : byKey.putIfAbsent(key.toLowerCase(Locale.ROOT), row);
            if (earlier != null) {
                row.fault(column, "is on line " + earlier.line() + " already");
            }
        }
        return byKey;
    }
}
