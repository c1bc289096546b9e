package io.followthrough.intake.reading;

import java.util.List;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Field;

/** Warns about dates that no calendar has and zones that nobody knows. */
final class Unreadable {

    private Unreadable() {}

    static void warn(Section root, List<Event> events, DayOrder order, Warnings warnings) {
        for (var field : Field.in(root)) {
            if (field.isCalled(FieldNames.DATE) || field.isCalled(FieldNames.START) || field.isCalled(FieldNames.END)
                    || field.isCalled(FieldNames.DURATION)) {
                warn(field.value().plain(), field.line(), order, warnings);
            }
        }
    }

    static void warn(String text, int line, DayOrder order, Warnings warnings) {
        for (var written : Moments.in(text, order).unknown()) {
            var isDate = Character.isDigit(written.charAt(0));
            warnings.add(line, isDate
                    ? "\"%s\" is no date of the calendar and was ignored."
                    : "\"%s\" is no known time zone and was ignored.", written);
        }
    }
}
