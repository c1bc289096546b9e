package io.followthrough.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

import io.followthrough.problem.ProblemException;

/** A place in a sorted list: the sort value and the id of the last item seen (keyset pagination). */
public record Cursor(String sort, String value, long id) {

    public String encoded() {
        String text = sort + "\n" + value + "\n" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** @throws ProblemException 400 when the text was not made by {@link #encoded()} for the same sort order */
    public static Cursor read(String encoded, String sort) {
        try {
            List<String> parts = new String(Base64.getUrlDecoder().decode(encoded), UTF_8).lines().toList();
            if (parts.size() == 3 && parts.getFirst().equals(sort)) {
                return new Cursor(sort, parts.get(1), Long.parseLong(parts.get(2)));
            }
        } catch (IllegalArgumentException e) {
            throw forged();
        }
        throw forged();
    }

    public static ProblemException forged() {
        return ProblemException.invalid("?cursor", "is not a cursor of this list; start again without one");
    }
}
