package io.followthrough.intake.reading;

import java.time.LocalDate;
import java.util.List;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.task.Task;
import io.followthrough.intake.reading.task.TaskFinding;

/** Makes follow-ups of the tasks found, with due dates reckoned and nature and type guessed. */
final class FollowUpReading {

    private static final int MOST = 1_000;

    private final DueDates dueDates;
    private final Warnings warnings;

    FollowUpReading(DayOrder order, LocalDate countedFrom, Warnings warnings) {
        dueDates = new DueDates(order, countedFrom, warnings);
        this.warnings = warnings;
    }

    List<WrittenFollowUp> of(TaskFinding finding) {
        if (finding.tasks().size() > MOST) {
            throw new UnreadableDocument(UnreadableDocument.Reason.TOO_COMPLEX, finding.tasks().get(MOST).line(),
                    "The document has more than %d follow-ups.".formatted(MOST));
        }
        warnAbout(finding);
        return finding.tasks().stream().map(this::followUp).toList();
    }

    private WrittenFollowUp followUp(Task task) {
        var due = task.due() == null ? null : dueDates.of(task.due(), task.line());
        return new WrittenFollowUp(task.title(), task.description(), task.owner(), due, task.due(), task.priority(),
                task.done(),
                Guessing.nature(task), Guessing.type(task), task.links(), task.line());
    }

    private void warnAbout(TaskFinding finding) {
        var line = finding.tasks().isEmpty() ? 0 : finding.tasks().getFirst().line();
        switch (finding.source()) {
            case EXPLICIT_LIST -> {
            }
            case TABLE_ELSEWHERE -> warnings.add(line,
                    "No section is called tasks or action items; the follow-ups come from a table that looks like one.");
            case MEASURES -> warnings.add(line,
                    "The document has no explicit list of tasks; the corrective and preventative measures were taken as follow-ups.");
            case CHECKLIST -> warnings.add(line,
                    "No section is called tasks or action items; the follow-ups come from a list of checkboxes.");
            case REMEDIATION -> warnings.add(line,
                    "The document has no explicit list of tasks; remediation or areas for improvement were taken as follow-ups.");
            case NONE -> warnings.add(0, "No follow-ups were found.");
        }
    }
}
