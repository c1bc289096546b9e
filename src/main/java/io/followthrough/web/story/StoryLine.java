package io.followthrough.web.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import io.followthrough.history.HistoryLine;
import io.followthrough.web.page.Viewer;

/**
 * One event of a history.
 *
 * @param action as the history names it
 * @param reason null where none was given
 */
public record StoryLine(Instant at, String actor, String action, String reason, List<StoryChange> changes) {

    /** What was there from the beginning stands on the page itself. */
    private static final Set<String> BEGINNINGS = Set.of("create", "import");

    static List<StoryLine> of(List<HistoryLine> history) {
        return history.stream().map(StoryLine::of).toList();
    }

    private static StoryLine of(HistoryLine line) {
        boolean isBeginning = BEGINNINGS.contains(line.action());
        List<StoryChange> changes = isBeginning
                ? List.of()
                : line.changes().stream().filter(change -> !Objects.equals(change.to(), line.reason())).map(StoryChange::of)
                        .toList();
        return new StoryLine(line.at(), line.actor(), line.action(), line.reason(), changes);
    }

    /** Such as {@code completed it}. */
    public String deed(Viewer viewer) {
        return viewer.deed(action);
    }
}
