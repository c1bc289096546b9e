package io.followthrough.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How callers are told apart. */
@ConfigMapping(prefix = "followthrough.access")
public interface AccessConfig {

    /** The header in which an authenticating proxy names the caller by e-mail; the proxy must remove it from outside requests. */
    @WithDefault("X-Forwarded-Email")
    String actorHeader();
}
