package io.followthrough.report.oracle;

import java.time.Instant;
import java.util.Set;

/**
 * A postmortem.
 *
 * @param incidents that it is about
 * @param publishedAt null as long as it is not published, and when that is taken back
 */
record Review(Set<String> incidents, Instant publishedAt) {}
