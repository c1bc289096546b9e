package io.followthrough.intake.reading.measure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.intake.reading.Assumptions;
import io.followthrough.intake.reading.PostmortemReader;
import io.followthrough.intake.reading.UnreadableDocument;

/** Reads all labelled documents of a folder and prints how well: {@code MeasureReading FOLDER}, with a labels.json in it. */
public final class MeasureReading {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final Assumptions ASSUMPTIONS = new Assumptions(LocalDate.of(2000, 1, 1), false, ZONE, false);

    private final Tally titles = new Tally();
    private final Tally starts = new Tally();
    private final Tally ends = new Tally();
    private final Tally durations = new Tally();
    private final Tally statedDurations = new Tally();
    private final Tally timelines = new Tally();
    private int matched;
    private int found;
    private int labelled;
    private int invented;
    private int withoutFollowUps;

    private MeasureReading() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var labels = new ObjectMapper().readValue(new File(folder.toFile(), "labels.json"), Label[].class);
        var measure = new MeasureReading();
        for (var label : labels) {
            measure.document(folder, label);
        }
        measure.print();
    }

    private void document(Path folder, Label label) throws IOException {
        Comparison comparison;
        try {
            var read = new PostmortemReader().read(Files.readString(folder.resolve(label.file())), ASSUMPTIONS);
            comparison = new Comparison(label, read, ZONE);
        } catch (UnreadableDocument refused) {
            System.out.println(label.file() + "\n  refused: " + refused.getMessage());
            labelled += label.followUps().size();
            List.of(titles, starts, ends, durations, timelines).forEach(tally -> tally.count(false));
            return;
        }
        score(label, comparison);
        if (!comparison.complaints.isEmpty()) {
            System.out.println(label.file());
            comparison.complaints.forEach(complaint -> System.out.println("  " + complaint));
        }
    }

    private void score(Label label, Comparison comparison) {
        titles.count(comparison.isTitleRight());
        if (label.scoresTimes()) {
            starts.count(comparison.isStartRight());
            ends.count(comparison.isEndRight());
        }
        var isDurationRight = comparison.isDurationRight();
        durations.count(isDurationRight);
        if (label.durationMinutes() != null) {
            statedDurations.count(isDurationRight);
        }
        if (label.scoresTimeline()) {
            timelines.count(comparison.isTimelineRight());
        }
        if (label.followUps().isEmpty()) {
            withoutFollowUps++;
            invented += comparison.found();
        } else {
            matched += comparison.matched;
            found += comparison.found();
            labelled += comparison.labelled();
        }
    }

    private void print() {
        var precision = found == 0 ? 0 : (double) matched / found;
        var recall = labelled == 0 ? 0 : (double) matched / labelled;
        var f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.printf(Locale.ROOT,
                "%nfollow-ups: precision %.3f, recall %.3f, F1 %.3f (%d right of %d found, %d labelled)%n", precision,
                recall, f1, matched, found, labelled);
        System.out.printf(Locale.ROOT, "documents without follow-ups: %d, invented there: %d%n", withoutFollowUps, invented);
        System.out.printf(
                "title %s%nstart %s%nend %s%nduration where stated %s%nduration, also where not stated %s%ntimeline (±1) %s%n",
                titles,
                starts, ends, statedDurations, durations, timelines);
    }
}
