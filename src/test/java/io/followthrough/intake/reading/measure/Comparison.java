package io.followthrough.intake.reading.measure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.followthrough.intake.reading.WrittenFollowUp;
import io.followthrough.intake.reading.WrittenPostmortem;
import io.followthrough.intake.reading.WrittenTime;
import io.followthrough.intake.reading.words.Folded;

/** One document as read beside its label; {@code complaints} says what is wrong. */
final class Comparison {

    private final Label label;
    private final WrittenPostmortem read;
    private final ZoneId zone;
    final List<String> complaints = new ArrayList<>();
    int matched;

    Comparison(Label label, WrittenPostmortem read, ZoneId zone) {
        this.label = label;
        this.read = read;
        this.zone = zone;
        match();
    }

    int found() {
        return read.followUps().size();
    }

    int labelled() {
        return label.followUps().size();
    }

    boolean isTitleRight() {
        var isRight = Folded.of(Objects.requireNonNullElse(label.title(), ""))
                .equals(Folded.of(Objects.requireNonNullElse(read.title(), "")));
        return right(isRight, "title", label.title(), read.title());
    }

    boolean isStartRight() {
        var started = read.incidents().getFirst().startedAt();
        return right(isSame(label.startedAt(), started), "start", label.startedAt(), started);
    }

    boolean isEndRight() {
        var resolved = read.incidents().getFirst().resolvedAt();
        return right(isSame(label.resolvedAt(), resolved), "end", label.resolvedAt(), resolved);
    }

    boolean isDurationRight() {
        var minutes = read.incidents().getFirst().durationMinutes();
        var stated = label.durationMinutes();
        var isSame = stated == null || minutes == null ? Objects.equals(stated, minutes) : Math.abs(stated - minutes) < 0.1;
        return right(isSame, "duration", stated, minutes);
    }

    boolean isTimelineRight() {
        return right(Math.abs(label.timelineEntries() - read.timeline().size()) <= 1, "timeline", label.timelineEntries(),
                read.timeline().size());
    }

    private boolean right(boolean isRight, String what, Object stated, Object found) {
        if (!isRight) {
            complaints.add("%s: stated %s, read %s".formatted(what, stated, found));
        }
        return isRight;
    }

    /** At the label's precision; a time that had to be assumed counts as none. */
    private boolean isSame(String stated, WrittenTime time) {
        if (stated == null || time == null || time.dateAssumed()) {
            return stated == null && (time == null || time.dateAssumed());
        }
        if (!stated.contains("T")) {
            return LocalDate.parse(stated).equals(LocalDate.ofInstant(time.at(), zone));
        }
        var hasOffset = stated.endsWith("Z") || stated.substring(stated.indexOf('T')).matches(".*[+-]\\d\\d:\\d\\d");
        return hasOffset
                ? OffsetDateTime.parse(stated).toInstant().equals(time.at())
                : LocalDateTime.parse(stated).atZone(zone).toInstant().equals(time.at());
    }

    private void match() {
        var open = new ArrayList<WrittenFollowUp>(read.followUps());
        for (var expected : label.followUps()) {
            var hit = open.stream().filter(found -> Similarity.areSame(expected.title(), found.title())).findFirst();
            hit.ifPresentOrElse(found -> {
                open.remove(found);
                matched++;
                compare(expected, found);
            }, () -> complaints.add("missed: " + expected.title()));
        }
        open.forEach(found -> complaints.add("invented (line %d): %s".formatted(found.line(), found.title())));
    }

    private void compare(Label.LabelledFollowUp expected, WrittenFollowUp found) {
        right(expected.done() == found.done(), "done of \"" + found.title() + "\"", expected.done(), found.done());
        right(Objects.equals(expected.owner(), found.owner()), "owner of \"" + found.title() + "\"", expected.owner(),
                found.owner());
        right(Objects.equals(expected.due(), found.dueAsWritten()), "due of \"" + found.title() + "\"", expected.due(),
                found.dueAsWritten());
        right(expected.priority() == null == (found.priority() == null), "priority of \"" + found.title() + "\"",
                expected.priority(),
                found.priority());
    }
}
