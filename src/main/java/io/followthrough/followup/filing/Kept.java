package io.followthrough.followup.filing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** Why a due date stays although the policies would count it otherwise. */
public enum Kept implements Word {
    /** Somebody chose it when the follow-up was created, or nobody knows any more who did. */
    CHOSEN("chosen"),
    /** An extension or a lead's edit has set it. */
    EXTENDED("extended"),
    /** An extension waits for a decision. */
    EXTENSION_REQUESTED("extension_requested"),
    /** The policy sets no date, and a recomputation takes none away. */
    NO_DEADLINE("no_deadline"),
    /** It is past, or today, and so would be the new one. */
    PAST("past");

    private final String word;

    Kept(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
