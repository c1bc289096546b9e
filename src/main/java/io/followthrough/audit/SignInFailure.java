package io.followthrough.audit;

import io.followthrough.classification.Word;

/** Why somebody was not let in: few, so that they can be counted apart. */
public enum SignInFailure implements Word {
    MALFORMED_TOKEN("malformed_token"),
    UNKNOWN_TOKEN("unknown_token"),
    EXPIRED_TOKEN("expired_token"),
    REVOKED_TOKEN("revoked_token"),
    /** Whoever made the token was deactivated, or may not do any longer what it allows. */
    TOKEN_OF_NOBODY("token_of_nobody"),
    /** The provider vouches for them, but they are not known here or were deactivated. */
    NOT_ADMITTED("not_admitted"),
    /** The provider, or what was presented as its word, did not convince. */
    NOT_PROVEN("not_proven");

    private final String word;

    SignInFailure(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
