package io.followthrough.web.incident;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import io.followthrough.api.QueryValue;
import io.followthrough.api.StorableTime;
import io.followthrough.classification.Severity;
import io.followthrough.classification.Word;
import io.followthrough.incident.IncidentDetails;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.EditedForm;

/** The fields of the form that changes an incident; times are those of the viewer's zone. */
final class IncidentFields {

    private IncidentFields() {}

    /** @param mayRestrict whether the form lets its sender say who may know of the incident */
    static Map<String, String> of(IncidentDetails details, boolean mayRestrict, ZoneId zone) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", details.title());
        fields.put("severity", word(details.severity()));
        fields.put("status", word(details.status()));
        fields.put("startedAt", written(details.startedAt(), zone));
        fields.put("resolvedAt", written(details.resolvedAt(), zone));
        fields.put("durationMinutes", details.durationMinutes() == null
                ? ""
                : String.valueOf(details.durationMinutes()).replaceFirst("\\.0$", ""));
        fields.put("impact", details.impact() == null ? "" : details.impact());
        fields.put("services", String.join("\n", details.services()));
        fields.put("userAffecting", details.userAffecting() == null ? "" : details.userAffecting().toString());
        if (mayRestrict) {
            fields.put("restricted", details.restricted() ? "on" : "");
        }
        return fields;
    }

    /** @throws ProblemException 400 naming the field that is wrong */
    static IncidentDetails changed(EditedForm form, IncidentDetails present, ZoneId zone) {
        return new IncidentDetails(form.or(present.title(), "title"),
                form.or(present.severity(), "severity", word -> QueryValue.word(Severity.class, "severity", word)),
                form.or(present.status(), "status", word -> QueryValue.word(IncidentStatus.class, "status", word)),
                form.or(present.startedAt(), "startedAt", time -> read("startedAt", time, zone)),
                form.or(present.resolvedAt(), "resolvedAt", time -> read("resolvedAt", time, zone)),
                form.or(present.durationMinutes(), "durationMinutes", IncidentFields::minutes),
                form.or(present.impact(), "impact"), form.lines(present.services(), "services"),
                form.or(present.restricted(), "restricted", chosen -> chosen != null),
                form.or(present.userAffecting(), "userAffecting", said -> QueryValue.flag("userAffecting", said)));
    }

    private static String word(Word word) {
        return word == null ? "" : word.word();
    }

    private static String written(Instant at, ZoneId zone) {
        return at == null ? "" : at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Instant read(String field, String time, ZoneId zone) {
        try {
            return time == null ? null : StorableTime.checked(LocalDateTime.parse(time).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/" + field, "must be a time such as 2026-03-31T14:00");
        }
    }

    private static Double minutes(String number) {
        try {
            return number == null ? null : Double.valueOf(number);
        } catch (NumberFormatException e) {
            throw ProblemException.invalid("/durationMinutes", "must be a number of minutes");
        }
    }
}
