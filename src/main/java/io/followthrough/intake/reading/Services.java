package io.followthrough.intake.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

import io.followthrough.intake.reading.outline.Field;
import io.followthrough.intake.reading.outline.SectionKind;

/** The services that a field of the document names. */
final class Services {

    private static final int LONGEST_NAME = 60;
    private static final Set<SectionKind> NOT_FIELDS = Set.of(SectionKind.TASKS, SectionKind.MEASURES, SectionKind.LESSONS,
            SectionKind.ROOT_CAUSE, SectionKind.TIMELINE);

    private Services() {}

    /** @param where takes the line that names them */
    static List<String> in(List<Field> fields, IntConsumer where) {
        return fields.stream().filter(field -> field.isCalled(FieldNames.SERVICES) && !NOT_FIELDS.contains(field.kind()))
                .limit(1).peek(field -> where.accept(field.line()))
                .flatMap(field -> Arrays
                        .stream(field.value().plain().split("[,;]| and | & | y | et | e | und |(?<=\\w)/(?=[A-Z])")))
                .map(name -> name.replaceAll("^(?:the|all|and) |(?<![.\\s])[.\\s]+$", "").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && name.split(" ").length <= 6).distinct()
                .toList();
    }
}
