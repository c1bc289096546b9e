package io.followthrough.policy;

import java.util.Set;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;

/**
 * What a policy may look at in a follow-up.
 *
 * @param severities those of its incidents that have one
 * @param team a slug
 */
public record Situation(Priority priority, Nature nature, FollowUpType type, String team, Set<Severity> severities,
        Set<String> services, Set<String> labels) {}
