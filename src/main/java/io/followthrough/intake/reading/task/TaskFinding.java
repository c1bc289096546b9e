package io.followthrough.intake.reading.task;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Block.Item;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Outline;
import io.followthrough.intake.reading.outline.SectionKind;

/** The follow-ups of a document and where they come from: an explicit list, and only without one the measures. */
public record TaskFinding(List<Task> tasks, Source source) {

    /** From the surest to the least sure. */
    public enum Source {
        EXPLICIT_LIST,
        TABLE_ELSEWHERE,
        MEASURES,
        CHECKLIST,
        REMEDIATION,
        NONE
    }

    private static final Set<SectionKind> ELSEWHERE = EnumSet.of(SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.CONCLUSION,
            SectionKind.RESOLUTION, SectionKind.REMEDIATION, SectionKind.LESSONS, SectionKind.REFERENCES);

    public static TaskFinding in(Section root) {
        var explicit = inSections(root, SectionKind.TASKS);
        if (!explicit.isEmpty()) {
            return new TaskFinding(explicit, Source.EXPLICIT_LIST);
        }
        var tables = inTables(root);
        if (!tables.isEmpty()) {
            return new TaskFinding(tables, Source.TABLE_ELSEWHERE);
        }
        var measures = inSections(root, SectionKind.MEASURES);
        if (!measures.isEmpty()) {
            return new TaskFinding(measures, Source.MEASURES);
        }
        var checklist = inChecklists(root);
        if (!checklist.isEmpty()) {
            return new TaskFinding(checklist, Source.CHECKLIST);
        }
        var remediation = inSections(root, SectionKind.REMEDIATION);
        return new TaskFinding(remediation, remediation.isEmpty() ? Source.NONE : Source.REMEDIATION);
    }

    private static List<Task> inSections(Section root, SectionKind kind) {
        return Outline.outermost(root, kind).stream().flatMap(section -> SectionTasks.of(section).stream()).toList();
    }

    private static List<Task> inTables(Section root) {
        var tasks = new ArrayList<Task>();
        for (var section : Outline.within(root)) {
            for (var block : section.content()) {
                if (block instanceof Block.Table table && ELSEWHERE.contains(section.kind())
                        && new TaskTable(table).isExplicit()) {
                    tasks.addAll(new TaskTable(table).tasks(Group.top(section.title().plain())));
                }
            }
        }
        return tasks;
    }

    private static List<Task> inChecklists(Section root) {
        var tasks = new ArrayList<Task>();
        for (var section : Outline.within(root)) {
            var isElsewhere = section.kind() == SectionKind.OTHER || section.kind() == SectionKind.CONCLUSION;
            var boxes = section.content().stream().filter(block -> block instanceof Item item && item.checked() != null)
                    .toList();
            if (isElsewhere && !boxes.isEmpty()) {
                tasks.addAll(
                        SectionTasks.of(new Section(section.title(), section.level(), section.kind(), boxes, section.line())));
            }
        }
        return tasks;
    }
}
