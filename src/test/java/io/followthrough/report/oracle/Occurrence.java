package io.followthrough.report.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is known of an incident.
 *
 * @param createdAt when it was written down
 * @param severity null when nobody has rated it
 * @param startedAt null when unknown
 * @param userAffecting null when nobody has said
 * @param postmortemDueOn null when no policy asks for one
 */
record Occurrence(String team, Instant createdAt, String severity, List<String> services, Instant startedAt,
        Boolean userAffecting, LocalDate postmortemDueOn) {

    private static final Set<String> FELT = Set.of("SEV1", "SEV2");

    Instant beganAt() {
        return startedAt == null ? createdAt : startedAt;
    }

    boolean affectsUsers() {
        return userAffecting == null ? severity != null && FELT.contains(severity) : userAffecting;
    }
}
