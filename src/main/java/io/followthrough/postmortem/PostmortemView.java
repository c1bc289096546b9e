package io.followthrough.postmortem;

import java.time.Instant;
import java.util.List;

import io.followthrough.access.Visibility;
import io.followthrough.incident.Incident;

/**
 * A postmortem as clients read it.
 *
 * @param key null in the answer to a dry run
 * @param title null when it has none
 * @param team a slug
 * @param summary null when it has none
 * @param rootCause null when it names none
 * @param publishedAt UTC; null while it is not published
 * @param incidents keys
 */
public record PostmortemView(String key, String title, PostmortemStatus status, String team, String summary, String rootCause,
        List<CauseView> causes, List<TimelineView> timeline, List<String> incidents, Instant publishedAt, Instant createdAt,
        int version) {

    /**
     * @param id what a follow-up points at it by; null in the answer to a dry run
     * @param root whether it is the root cause rather than a contributing factor
     */
    public record CauseView(Long id, String text, boolean root) {}

    /** @param at UTC; null when the document gives no time that can be placed */
    public record TimelineView(Instant at, String text) {}

    /** @param visible what the reader may know of */
    public static PostmortemView from(Postmortem postmortem, Visibility visible) {
        return new PostmortemView(postmortem.key(), postmortem.details().title(), postmortem.status(),
                postmortem.team().slug(),
                postmortem.details().summary(), postmortem.details().rootCause(),
                postmortem.causes().stream().map(cause -> new CauseView(cause.id(), cause.text(), cause.isRoot())).toList(),
                postmortem.timeline().stream().map(entry -> new TimelineView(entry.at().orElse(null), entry.text())).toList(),
                postmortem.incidents().stream().filter(visible::shows).map(Incident::key).toList(),
                postmortem.publishedAt().orElse(null),
                postmortem.createdAt(), postmortem.version());
    }
}
