package io.followthrough.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Says where in a request a violated constraint stands. */
final class Pointers {

    static final Comparator<FieldError> BY_PLACE = Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail);

    private Pointers() {}

    static FieldError ofViolation(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        String place = pointer.isEmpty() && parameter != null ? "?" + parameter : pointer.toString();
        return new FieldError(place, violation.getMessage());
    }

    static String sentence(List<FieldError> errors) {
        return errors.stream().map(error -> error.pointer() + " " + error.detail()).collect(Collectors.joining("; "));
    }
}
