package io.followthrough.intake.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Reads a table of follow-ups, its columns in any order. */
final class TaskTable {

    private final Block.Table table;
    private final int action;

    TaskTable(Block.Table table) {
        this.table = table;
        action = actionColumn();
    }

    /** Whether the header alone says that the rows are follow-ups. */
    boolean isExplicit() {
        var isTimed = columns(Phrases.of("time, timestamp, hora, heure, uhrzeit, event, evento")).length > 0;
        var people = columns(TaskWords.OWNER).length + columns(TaskWords.DUE).length + columns(TaskWords.STATUS).length
                + columns(TaskWords.PRIORITY).length;
        return columns(TaskWords.ACTION).length > 0 && people > 0 && !isTimed;
    }

    List<Task> tasks(Group group) {
        var tasks = new ArrayList<Task>();
        for (var row : action < 0 ? List.<Block.Row>of() : table.rows()) {
            var task = task(row, group);
            if (task != null) {
                tasks.add(task);
            }
        }
        return tasks;
    }

    private Task task(Block.Row row, Group group) {
        var text = TaskText.of(row.cell(action));
        if (Placeholders.is(text.title())) {
            return null;
        }
        var marks = new Marks();
        String description = null;
        String type = null;
        for (var i = 0; i < table.header().size(); i++) {
            var cell = row.cell(i);
            if (i == action || cell.isEmpty()) {
                continue;
            }
            if (TaskWords.TYPE.isExactly(name(i))) {
                type = cell.plain();
            } else if (!marks.named(name(i), cell) && TaskWords.DESCRIPTION.isExactly(name(i))
                    && !Placeholders.is(cell.plain())) {
                description = cell.plain();
            } else if (name(i).isEmpty()) {
                marks.take(cell, true);
            }
        }
        marks.merge(text.marks());
        marks.links.addAll(text.marks().links);
        return group.task(text.title(), description, marks, type, row.line());
    }

    private int actionColumn() {
        for (var names : List.of(TaskWords.ACTION, TaskWords.THING, TaskWords.DESCRIPTION)) {
            var columns = columns(names);
            if (columns.length > 0) {
                return columns[0];
            }
        }
        return IntStream.range(0, table.header().size()).filter(i -> !isKnown(i)).boxed()
                .max((one, other) -> Integer.compare(width(one), width(other))).orElse(-1);
    }

    private boolean isKnown(int column) {
        var name = name(column);
        return List
                .of(TaskWords.OWNER, TaskWords.DUE, TaskWords.PRIORITY, TaskWords.STATUS, TaskWords.TYPE, TaskWords.LINK,
                        TaskWords.NUMBER)
                .stream().anyMatch(names -> names.isExactly(name));
    }

    private int width(int column) {
        return table.rows().stream().mapToInt(row -> Math.min(200, row.cell(column).plain().length())).sum();
    }

    private int[] columns(Phrases names) {
        return IntStream.range(0, table.header().size()).filter(i -> names.isExactly(name(i))).toArray();
    }

    private String name(int column) {
        var plain = table.header().get(column).plain();
        var bracket = plain.indexOf('(');
        return Folded.of(bracket > 0 ? plain.substring(0, bracket) : plain);
    }
}
