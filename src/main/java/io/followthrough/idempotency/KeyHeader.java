package io.followthrough.idempotency;

import java.util.List;
import java.util.regex.Pattern;

import io.followthrough.problem.ProblemException;

/** Reads the {@code Idempotency-Key} header: a quoted string as in the draft, or the bare key that most clients send. */
final class KeyHeader {

    static final String NAME = "Idempotency-Key";
    private static final Pattern QUOTED = Pattern.compile("\"([\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255})\"");
    private static final Pattern BARE = Pattern.compile("[\\x21\\x23-\\x2b\\x2d-\\x7e]{1,255}");

    private KeyHeader() {}

    /** @throws ProblemException 400 when it is no key */
    static String key(List<String> values) {
        String value = values.size() == 1 ? values.getFirst().strip() : "";
        var quoted = QUOTED.matcher(value);
        if (quoted.matches()) {
            return quoted.group(1);
        }
        if (BARE.matcher(value).matches()) {
            return value;
        }
        throw ProblemException.invalid(NAME, "must be one key of 1 to 255 printable ASCII characters, such as a UUID");
    }
}
