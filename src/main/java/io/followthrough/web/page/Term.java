package io.followthrough.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A word of the vocabulary as the API writes it; the messages say it as people do. */
public enum Term {
    PROPOSED,
    OPEN,
    IN_PROGRESS,
    BLOCKED,
    IN_REVIEW,
    DONE,
    WONT_DO,
    MITIGATED,
    RESOLVED,
    CLOSED,
    DRAFT,
    PUBLISHED,
    CORRECTION,
    CORRECTIVE,
    PREVENTATIVE,
    IMPROVEMENT,
    PREVENT,
    DETECT,
    MITIGATE,
    REPAIR,
    INVESTIGATE,
    PROCESS,
    EFFECTIVE,
    PARTIALLY_EFFECTIVE,
    INEFFECTIVE,
    INCONCLUSIVE,
    APPROVED,
    REFUSED,
    QUEUED,
    SENT,
    FAILED,
    SUPPRESSED,
    NONE,
    TEAM,
    OWNER,
    SERVICE,
    SEVERITY,
    PRIORITY,
    NATURE,
    TYPE,
    CURRENT,
    ORIGINAL,
    DROPPED,
    DEFERRED,
    UNREACHABLE,
    EXPIRED,
    SUPERSEDED,
    WITHDRAWN,
    INCIDENT_MONTH,
    NOTHING;

    static Optional<Term> of(String word) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(term -> term.name().equals(name)).findFirst();
    }
}
