package io.followthrough.web.story;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.api.StorableTime;
import io.followthrough.history.FieldChange;
import io.followthrough.history.HistoryLine;
import io.followthrough.web.page.FieldWords;
import io.followthrough.web.page.Words;

/**
 * One event of a history, in words.
 *
 * @param deed such as {@code completed it}
 * @param reason null where none was given
 * @param changes such as {@code status: from open to done}
 */
public record StoryLine(Instant at, String actor, String deed, String reason, List<String> changes) {

    /** What was there from the beginning stands on the page itself. */
    private static final Set<String> BEGINNINGS = Set.of("create", "import");

    public static List<StoryLine> of(List<HistoryLine> history) {
        return history.stream().map(StoryLine::of).toList();
    }

    private static StoryLine of(HistoryLine line) {
        boolean isBeginning = BEGINNINGS.contains(line.action());
        List<String> changes = isBeginning
                ? List.of()
                : line.changes().stream().filter(change -> !Objects.equals(change.to(), line.reason())).map(StoryLine::inWords)
                        .toList();
        return new StoryLine(line.at(), line.actor(), deed(line.action()), line.reason(), changes);
    }

    private static String deed(String action) {
        return switch (action) {
            case "create" -> "created it";
            case "import" -> "imported it";
            case "edit" -> "edited it";
            case "accept" -> "accepted it";
            case "assign" -> "changed its owner";
            case "unassign" -> "took it from its owner";
            case "hand_over" -> "handed it over";
            case "transfer" -> "gave it to another team";
            case "start" -> "started it";
            case "stop" -> "stopped work on it";
            case "block" -> "marked it as blocked";
            case "unblock" -> "took it up again";
            case "complete" -> "completed it";
            case "verify" -> "verified that it is done";
            case "return" -> "sent it back to work";
            case "dismiss" -> "dismissed it";
            case "reopen" -> "reopened it";
            case "request-extension" -> "asked for an extension";
            case "approve-extension" -> "approved the extension";
            case "refuse-extension" -> "refused the extension";
            case "withdraw-extension" -> "withdrew the request for an extension";
            case "move-due-date" -> "moved its due date";
            case "recompute" -> "filed it again under changed policies";
            case "snooze" -> "snoozed it";
            case "wake" -> "ended the snooze";
            case "watch" -> "added a watcher";
            case "unwatch" -> "took a watcher off";
            case "request-dismissal" -> "asked for its dismissal";
            case "refuse-dismissal" -> "refused its dismissal";
            case "withdraw-dismissal" -> "withdrew the request for its dismissal";
            case "check-effectiveness" -> "checked its effectiveness";
            case "comment" -> "commented on it";
            case "merge" -> "merged it";
            case "link" -> "linked it to an incident";
            case "unlink" -> "took an incident off it";
            case "name_cause" -> "named its cause";
            case "drop_cause" -> "took its cause off";
            case "recur" -> "marked it as a repeat";
            case "not_recur" -> "took back that it is a repeat";
            case "publish" -> "published it";
            case "withdraw" -> "took its publication back";
            default -> action;
        };
    }

    private static String inWords(FieldChange change) {
        return FieldWords.of(change.field()) + ": from " + value(change.from()) + " to " + value(change.to());
    }

    private static String value(Object value) {
        return switch (value) {
            case null -> "nothing";
            case Collection<?> several when several.isEmpty() -> "nothing";
            case Collection<?> several -> several.stream().map(StoryLine::value).collect(Collectors.joining(", "));
            case String word when word.equals("wont_do") -> "won't do";
            case String word when word.matches("[a-z]+(_[a-z]+)+") -> word.replace('_', ' ');
            case String text -> time(text).map(Words::utc).orElse(text);
            default -> String.valueOf(value);
        };
    }

    /** Empty also for what only looks like one, as somebody's words may. */
    private static Optional<Instant> time(String text) {
        try {
            return text.endsWith("Z") ? Optional.of(StorableTime.checked(Instant.parse(text))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
