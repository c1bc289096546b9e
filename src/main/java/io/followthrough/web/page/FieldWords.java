package io.followthrough.web.page;

import java.util.Locale;

/** What the pages call the fields of history and of forms. */
public final class FieldWords {

    private FieldWords() {}

    /** @param field such as {@code extensionRequested} */
    public static String of(String field) {
        return switch (field) {
            case "dueOn" -> "due date";
            case "originalDueOn" -> "original due date";
            case "extensionRequested" -> "extension asked for";
            case "dismissalRequested" -> "dismissal asked for by";
            case "effectivenessDueOn" -> "effectiveness check due";
            case "policyBecause" -> "why this policy";
            default -> field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        };
    }
}
