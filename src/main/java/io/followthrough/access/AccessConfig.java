package io.followthrough.access;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Who gets in, and what those may do of whom nothing else is said. */
@ConfigMapping(prefix = "followthrough.access")
public interface AccessConfig {

    /** The role that everybody who signs in has in every team: {@code viewer} or {@code member}; without it only their own teams count. */
    @WithDefault("viewer")
    Optional<Role> everywhere();

    /** E-mail addresses of people who are admins whatever their provider says; one of them can begin with an empty database. */
    Optional<Set<String>> admins();

    /** Values of the provider's roles claim (quarkus.oidc.roles.role-claim-path) that make an admin. */
    @WithDefault("followthrough-admin")
    Set<String> adminGroups();

    /** How long somebody counts as an admin, for the tokens that they made, after the provider has last said so. */
    @WithDefault("30d")
    @WithConverter(LongerThanNothing.class)
    Duration adminRemembered();
}
