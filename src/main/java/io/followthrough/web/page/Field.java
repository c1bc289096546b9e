package io.followthrough.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of histories and forms, whose name in the API is its own in camel case; the messages say it as people do. */
public enum Field {
    TITLE,
    DESCRIPTION,
    NATURE,
    TYPE,
    GUESSED,
    PRIORITY,
    STATUS,
    OWNER,
    OWNER_AS_WRITTEN,
    TEAM,
    DUE_ON,
    ORIGINAL_DUE_ON,
    EXTENSIONS,
    EXTENSION_REQUESTED,
    SNOOZED_UNTIL,
    WATCHERS,
    INCIDENTS,
    POSTMORTEM,
    POLICY,
    POLICY_BECAUSE,
    LABELS,
    LINKS,
    BLOCKED_REASON,
    BLOCKED_BY,
    EVIDENCE,
    COMPLETED_BY,
    COMPLETED_AT,
    CAUSE,
    CAUSE_ID,
    MERGED_INTO,
    DISMISSAL_REASON,
    DISMISSAL_REQUESTED,
    EFFECTIVENESS_DUE_ON,
    EFFECTIVENESS,
    EFFECTIVENESS_NOTE,
    SUCCESSOR,
    SUCCESSOR_OF,
    SEVERITY,
    STARTED_AT,
    RESOLVED_AT,
    DURATION_MINUTES,
    IMPACT,
    SERVICES,
    RESTRICTED,
    USER_AFFECTING,
    RECURRENCE_OF,
    POSTMORTEM_DUE_ON,
    SUMMARY,
    ROOT_CAUSE,
    CAUSES,
    TIMELINE_ENTRIES,
    PUBLISHED_AT,
    REASON,
    NOTE,
    TEXT,
    UNTIL,
    INTO,
    OUTCOME,
    THEN,
    VERSION,
    DIGEST_HOUR,
    DAYS,
    PAUSED_UNTIL,
    DELEGATE,
    SUBSCRIBED;

    static Optional<Field> of(String name) {
        String constant = name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(field -> field.name().equals(constant)).findFirst();
    }
}
