package io.followthrough.people.membership;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;

/** What a member may do in a team; admins are admins of everything and of no team. */
public enum MemberRole implements Word {
    VIEWER("viewer"),
    MEMBER("member"),
    LEAD("lead");

    private final String word;

    MemberRole(String word) {
        this.word = word;
    }

    static MemberRole of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst().orElseThrow();
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }
}
