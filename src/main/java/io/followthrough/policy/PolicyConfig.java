package io.followthrough.policy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.classification.Word;
import io.followthrough.setting.AtLeastOne;
import io.followthrough.setting.LongerThanNothing;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Where the policies come from, and what a change of them is for. */
@ConfigMapping(prefix = "followthrough.policy")
public interface PolicyConfig {

    /** A YAML file, such as one mounted from a ConfigMap; the built-in default policies hold when it is not set. */
    Optional<Path> file();

    /** How often a replica looks whether the file has changed, and goes on with a recomputation. */
    @WithConverter(LongerThanNothing.class)
    Duration every();

    /** What happens to open follow-ups when the policies change. */
    @WithDefault("new_only")
    OnChange onChange();

    /** How many follow-ups are recomputed in one transaction. */
    @WithDefault("200")
    @WithConverter(AtLeastOne.class)
    int batch();

    /** For which follow-ups changed policies are. */
    enum OnChange implements Word {
        /** Those that are created from then on. */
        NEW_ONLY("new_only"),
        /** The open ones too. */
        RECOMPUTE("recompute");

        private final String word;

        OnChange(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }
}
