package io.followthrough.followup;

import io.followthrough.problem.ProblemException;

/** What a full-text search asks for, in the way people ask search engines: words, "a phrase", either or other, -not. */
record SearchWords(String text) {

    private static final int LONGEST = 200;

    SearchWords {
        if (text.isBlank() || text.length() > LONGEST) {
            throw ProblemException.invalid("?q", "must be 1 to " + LONGEST + " characters of text");
        }
    }

    /** @param q null asks for nothing */
    static SearchWords of(String q) {
        return q == null ? null : new SearchWords(q);
    }
}
