package io.followthrough.token;

import java.util.OptionalLong;

/** How a caller's credential names the token that they came with: {@code token:7}. */
final class TokenCredential {

    private static final String PREFIX = "token:";

    private TokenCredential() {}

    static String of(long id) {
        return PREFIX + id;
    }

    /** Empty when the caller came with something else. */
    static OptionalLong id(String credential) {
        return credential.startsWith(PREFIX)
                ? OptionalLong.of(Long.parseLong(credential.substring(PREFIX.length())))
                : OptionalLong.empty();
    }
}
