package io.followthrough.report.oracle;

import java.time.Instant;
import java.util.List;

/**
 * What is known of an incident.
 *
 * @param severity null when nobody has rated it
 * @param startedAt null when unknown
 */
record Occurrence(String severity, List<String> services, Instant startedAt) {}
