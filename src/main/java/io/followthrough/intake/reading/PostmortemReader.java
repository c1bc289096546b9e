package io.followthrough.intake.reading;

import static io.followthrough.intake.reading.UnreadableDocument.Reason.NOT_A_POSTMORTEM;
import static java.util.stream.IntStream.range;

import java.util.List;

import io.followthrough.intake.reading.Recognised.Part;
import io.followthrough.intake.reading.moment.DayOrders;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.task.TaskFinding;

/** Reads a postmortem written in Markdown; what it is not sure of it says in warnings, with the line. */
public final class PostmortemReader {

    public WrittenPostmortem read(String markdown, Assumptions assumptions) {
        DocumentLimits.check(markdown);
        var text = Wellformed.of(markdown);
        var outline = Outline.of(text);
        if (!Evidence.isPostmortem(outline, text)) {
            throw new UnreadableDocument(NOT_A_POSTMORTEM, null,
                    "This does not look like a postmortem: it names no incident, timeline, cause or measures.");
        }
        return read(outline, text, assumptions);
    }

    private static WrittenPostmortem read(Outline outline, String text, Assumptions assumptions) {
        var warnings = new Warnings();
        var recognition = new Recognition();
        var title = Titles.of(outline, warnings, recognition);
        var order = DayOrders.of(text);
        var readings = Incidents.in(outline, order, assumptions, warnings);
        var incidents = readings.incidents(title, recognition);
        var followUps = new FollowUpReading(order, readings.countedFrom(assumptions), warnings)
                .of(TaskFinding.in(outline.root()));
        var causes = Narrative.causes(outline.root());
        var rootCause = causes.stream().filter(WrittenCause::root).map(WrittenCause::text).findFirst().orElse(null);
        var summary = Narrative.summary(outline.root());
        var timeline = readings.timeline(incidents);
        if (summary != null) {
            recognition.add(summary.line(), Part.SUMMARY, 0);
        }
        range(0, causes.size()).forEach(i -> recognition.add(causes.get(i).line(), Part.CAUSE, i));
        range(0, timeline.size()).forEach(i -> recognition.add(timeline.get(i).line(), Part.TIMELINE, i));
        range(0, followUps.size()).forEach(i -> recognition.add(followUps.get(i).line(), Part.FOLLOW_UP, i));
        return new WrittenPostmortem(title, Told.textOf(summary), rootCause, causes, incidents, timeline, followUps,
                List.copyOf(warnings.inOrder()), recognition.inOrder());
    }
}
