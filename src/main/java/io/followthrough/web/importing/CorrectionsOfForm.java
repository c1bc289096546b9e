package io.followthrough.web.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.followthrough.api.StorableTime;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.incident.IncidentDetails;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.intake.Corrections;
import io.followthrough.intake.Corrections.Corrector;
import io.followthrough.intake.Corrections.Decision;
import io.followthrough.intake.Corrections.OfCause;
import io.followthrough.intake.Corrections.OfFollowUp;
import io.followthrough.intake.Draft;
import io.followthrough.problem.ProblemException;

/** What somebody made of a draft in the form that showed it to them. */
record CorrectionsOfForm(SentImport form) implements Corrector {

    @Override
    public Corrections of(Draft draft, ZoneId zone) {
        List<IncidentDetails> read = draft.incidents().stream().map(Draft.DraftIncident::details).toList();
        return new Corrections(form.text("title"), form.text("summary"), all("causes", this::cause),
                all("incidents", i -> incident("incidents/" + i, i < read.size() ? read.get(i) : null, zone)),
                all("followUps", this::followUp));
    }

    private <T> List<T> all(String kind, IntFunction<T> one) {
        return IntStream.range(0, form.count(kind)).mapToObj(one).toList();
    }

    private OfCause cause(int index) {
        String at = "causes/" + index;
        return new OfCause(form.isSent(at + "/kept"), form.text(at + "/text"), form.isSent(at + "/root"));
    }

    /** @param read null when the form has more than the document */
    private IncidentDetails incident(String at, IncidentDetails read, ZoneId zone) {
        Instant started = instant(at + "/startedAt", read == null ? null : read.startedAt(), zone);
        Instant resolved = instant(at + "/resolvedAt", read == null ? null : read.resolvedAt(), zone);
        if (started != null && resolved != null && resolved.isBefore(started)) {
            throw ProblemException.invalid("/" + at + "/resolvedAt", "must not be before the start");
        }
        Double minutes = number(at + "/durationMinutes");
        String services = form.text(at + "/services");
        return new IncidentDetails(form.text(at + "/title"), form.word(Severity.class, at + "/severity"),
                resolved != null || minutes != null ? IncidentStatus.RESOLVED : IncidentStatus.OPEN, started, resolved, minutes,
                form.text(at + "/impact"),
                services == null
                        ? List.of()
                        : Arrays.stream(services.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList(),
                read != null && read.restricted(), read == null ? null : read.userAffecting());
    }

    private OfFollowUp followUp(int index) {
        String at = "followUps/" + index;
        return new OfFollowUp(form.word(Decision.class, at + "/decision"), form.text(at + "/title"),
                form.text(at + "/description"), form.word(Nature.class, at + "/nature"),
                form.word(FollowUpType.class, at + "/type"), form.word(Priority.class, at + "/priority"),
                form.text(at + "/owner"), form.date(at + "/dueOn"), form.isSent(at + "/done"), form.lines(at + "/links"));
    }

    /** What nobody touched stays to the second, and in the right one of the two hours that a clock repeats in autumn. */
    private Instant instant(String field, Instant read, ZoneId zone) {
        String typed = form.text(field);
        if (typed == null || typed.equals(DraftFields.local(read, zone))) {
            return typed == null ? null : read;
        }
        try {
            return StorableTime.checked(LocalDateTime.parse(typed).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            throw ProblemException.invalid("/" + field, "must be a time such as 2026-03-31T14:00");
        }
    }

    private Double number(String field) {
        String typed = form.text(field);
        if (typed == null) {
            return null;
        }
        if (!typed.matches("[0-9]{1,9}([.,][0-9]{1,6})?")) {
            throw ProblemException.invalid("/" + field, "must be a number of minutes");
        }
        return Double.valueOf(typed.replace(',', '.'));
    }
}
