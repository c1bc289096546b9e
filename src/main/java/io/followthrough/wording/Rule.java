package io.followthrough.wording;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/**
 * What a good title keeps to: actionable, specific, bounded (J. Lunney, S. Lueder, G. O'Connor: Postmortem Action Items: Plan the
 * Work and Work the Plan, ;login: 2017).
 */
public enum Rule implements Word {

    /** Not actionable: the verb names no result. */
    VAGUE("vague"),
    /** Not specific: it names no thing that would be different afterwards. */
    NO_OBJECT("no_object"),
    /** Two follow-ups in one: half of it may be done, and neither half has an owner. */
    TWO_ACTIONS("two_actions"),
    /** Not bounded: it can never be called done. */
    ENDLESS("endless");

    private final String word;

    Rule(String word) {
        this.word = word;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
