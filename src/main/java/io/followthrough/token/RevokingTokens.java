package io.followthrough.token;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;

/** Revokes a token and those that were made with it: whoever stole it may have made some. */
@ApplicationScoped
class RevokingTokens {

    private final Tokens tokens;
    private final Audit audit;

    RevokingTokens(Tokens tokens, Audit audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    /** @param token locked */
    @Transactional
    void revoke(ApiToken token, Actor by, Instant now) {
        if (token.revoke(by, now)) {
            tell(token, now);
            List<ApiToken> children = tokens.madeWith(token);
            children.stream().filter(child -> child.revoke(by, now)).forEach(child -> tell(child, now));
            tokens.flush();
        }
    }

    private void tell(ApiToken token, Instant now) {
        audit.record(Act.done("token.revoke", token.credential()).with("name", token.name()), now);
    }
}
