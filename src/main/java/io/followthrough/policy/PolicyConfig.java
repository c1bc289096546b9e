package io.followthrough.policy;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where the policies come from. */
@ConfigMapping(prefix = "followthrough.policy")
public interface PolicyConfig {

    /** A YAML file, such as one mounted from a ConfigMap; the built-in default policies hold when it is not set. */
    Optional<Path> file();
}
