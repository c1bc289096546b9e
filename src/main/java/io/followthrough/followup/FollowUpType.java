package io.followthrough.followup;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The kind of action a follow-up is, after the action item types of the Google SRE workbook's postmortem template. */
public enum FollowUpType {
    @JsonProperty("prevent")
    PREVENT, @JsonProperty("detect")
    DETECT, @JsonProperty("mitigate")
    MITIGATE, @JsonProperty("repair")
    REPAIR, @JsonProperty("investigate")
    INVESTIGATE, @JsonProperty("process")
    PROCESS
}
