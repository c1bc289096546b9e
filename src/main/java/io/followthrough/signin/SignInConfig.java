package io.followthrough.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What differs between providers beyond the settings of Quarkus. */
@ConfigMapping(prefix = "followthrough.sign-in")
public interface SignInConfig {

    /** The claim that says whether the provider has verified the e-mail address; an address without it is nobody's. */
    @WithDefault("email_verified")
    String emailVerifiedClaim();
}
