package io.followthrough.token;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.access.Role;
import io.followthrough.classification.Word;

/** What a token may be used for; each includes those before it. */
public enum Scope implements Word {
    READ("read", Role.VIEWER, Role.VIEWER),
    WRITE("write", Role.MEMBER, Role.MEMBER),
    ADMIN("admin", Role.ADMIN, Role.LEAD);

    private final String word;
    private final Role everywhere;
    private final Role inTeam;

    Scope(String word, Role everywhere, Role inTeam) {
        this.word = word;
        this.everywhere = everywhere;
        this.inTeam = inTeam;
    }

    @Override
    @JsonValue
    public String word() {
        return word;
    }

    /** The role of a token that is bound to no team. */
    Role everywhere() {
        return everywhere;
    }

    /** The role in its team of a token that is bound to one. */
    Role inTeam() {
        return inTeam;
    }
}
