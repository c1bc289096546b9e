package io.followthrough.followup;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a follow-up does about the problem, in the words of ISO 9000:2015 (3.12.1 to 3.12.3). */
public enum Nature {
    /** Fixes what broke. */
    @JsonProperty("correction")
    CORRECTION,
    /** Removes the cause of what happened. */
    @JsonProperty("corrective")
    CORRECTIVE,
    /** Removes the cause of something that has not happened yet. */
    @JsonProperty("preventative")
    PREVENTATIVE,
    /** Makes a sound thing better. */
    @JsonProperty("improvement")
    IMPROVEMENT
}
