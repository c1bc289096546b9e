package io.followthrough.intake.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.followthrough.classification.Priority;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;

/** What headings and grouping bullets say about all follow-ups below them. */
record Group(String heading, String owner, String due, Priority priority, boolean done) {

    private static final Pattern QUARTER = Pattern
            .compile("(?:^|[ (])([QT][1-4](?:[ /-]?(?:20)\\d{2})?|(?:20)\\d{2}[ -]?[QT][1-4])(?:$|[ ):,])");

    static Group top(String heading) {
        return new Group(heading, null, null, null, false);
    }

    /** The group of a heading or grouping bullet within this one. */
    Group within(Text title) {
        var read = TaskText.of(title);
        var marks = read.marks();
        var plain = read.title();
        var quarter = QUARTER.matcher(title.plain().length() > 120 ? "" : title.plain());
        var folded = Folded.of(plain);
        var own = new Marks();
        own.take(Text.of(plain), true);
        own.merge(marks);
        var isDone = own.done || TaskWords.DONE.isExactly(folded);
        var dueHere = own.due != null ? own.due : quarter.find() ? quarter.group(1) : null;
        return new Group((heading + " / " + title.plain()).strip(), own.owner != null ? own.owner : owner,
                dueHere != null ? dueHere : due,
                own.priority != null ? own.priority : priority, done || isDone);
    }

    Task task(String title, String description, Marks marks, String type, int line) {
        List<String> links = new ArrayList<>(marks.links);
        return new Task(title, description == null || description.isBlank() ? null : description,
                marks.owner != null ? marks.owner : owner,
                marks.due != null ? marks.due : due, marks.priority != null ? marks.priority : priority, done || marks.done,
                links.stream().distinct().toList(), type, heading, line);
    }
}
