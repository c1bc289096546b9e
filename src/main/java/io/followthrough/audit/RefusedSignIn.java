package io.followthrough.audit;

import io.quarkus.security.AuthenticationFailedException;

/** Why nobody was let in, and whose credential it was as far as that is known; the cause of an {@link AuthenticationFailedException}. */
public final class RefusedSignIn extends RuntimeException {

    private final SignInFailure failure;
    private final String actor;
    private final String credential;

    private RefusedSignIn(SignInFailure failure, String actor, String credential) {
        super(failure.word(), null, false, false);
        this.failure = failure;
        this.actor = actor;
        this.credential = credential;
    }

    public static AuthenticationFailedException because(SignInFailure failure) {
        return because(failure, null, null);
    }

    /** @param credential such as {@code token:7} */
    public static AuthenticationFailedException because(SignInFailure failure, String actor, String credential) {
        return new AuthenticationFailedException(new RefusedSignIn(failure, actor, credential));
    }

    SignInFailure failure() {
        return failure;
    }

    String actor() {
        return actor;
    }

    String credential() {
        return credential;
    }
}
