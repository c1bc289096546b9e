package io.followthrough.problem;

import java.net.URI;
import java.util.List;

import jakarta.validation.ConstraintViolationException;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The body of an error answer, {@code application/problem+json} (RFC 9457).
 *
 * @param errors what is wrong field by field; absent when no single field is to blame
 * @param allowed the changes the lifecycle would allow now; only with {@code transition-not-allowed}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@RegisterForReflection
public record Problem(URI type, String title, int status, String detail, List<FieldError> errors, List<String> allowed) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, List.of(), List.of());
    }

    /** What bean validation found, field by field. */
    public static Problem of(ConstraintViolationException violated) {
        List<FieldError> errors = violated.getConstraintViolations().stream().map(Pointers::ofViolation)
                .sorted(Pointers.BY_PLACE).toList();
        return of(ProblemType.INVALID_REQUEST, Pointers.sentence(errors)).withErrors(errors);
    }

    public Problem withErrors(List<FieldError> errors) {
        return new Problem(type, title, status, detail, List.copyOf(errors), allowed);
    }

    public Problem withAllowed(List<String> allowed) {
        return new Problem(type, title, status, detail, errors, List.copyOf(allowed));
    }

    public Problem withStatus(int status) {
        return new Problem(type, title, status, detail, errors, allowed);
    }
}
