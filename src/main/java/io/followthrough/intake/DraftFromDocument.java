package io.followthrough.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.classification.Priority;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Guessed;
import io.followthrough.incident.IncidentDetails;
import io.followthrough.incident.IncidentStatus;
import io.followthrough.intake.Draft.DraftCause;
import io.followthrough.intake.Draft.DraftFollowUp;
import io.followthrough.intake.Draft.DraftIncident;
import io.followthrough.intake.Draft.DraftTimelineEntry;
import io.followthrough.intake.reading.Warning;
import io.followthrough.intake.reading.WrittenFollowUp;
import io.followthrough.intake.reading.WrittenIncident;
import io.followthrough.intake.reading.WrittenPostmortem;
import io.followthrough.intake.reading.WrittenTime;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.postmortem.SourceDocument;

/** Turns what was read from a document into what is to be taken in: names become people, gaps get their defaults. */
@ApplicationScoped
class DraftFromDocument {

    private static final Priority UNSTATED_PRIORITY = Priority.P2;
    private static final int LONGEST_TITLE = 1000;

    private final People people;

    DraftFromDocument(People people) {
        this.people = people;
    }

    /** @param warnings takes what is uncertain beyond what the reader found */
    Draft draft(WrittenPostmortem written, SourceDocument source, ZoneId zone, List<Warning> warnings) {
        return new Draft(written.title(), written.summary(), written.rootCause(),
                written.causes().stream().map(cause -> new DraftCause(cause.text(), cause.root())).toList(),
                written.timeline().stream().map(entry -> new DraftTimelineEntry(instant(entry.at()), entry.text())).toList(),
                IntStream.range(0, written.incidents().size()).mapToObj(i -> incident(written, i, zone, warnings)).toList(),
                written.followUps().stream().map(followUp -> followUp(followUp, warnings)).toList(), true, source);
    }

    private static DraftIncident incident(WrittenPostmortem written, int index, ZoneId zone, List<Warning> warnings) {
        WrittenIncident incident = written.incidents().get(index);
        Instant started = instant(incident.startedAt());
        Instant resolved = instant(incident.resolvedAt());
        if (started != null && resolved != null && resolved.isBefore(started)) {
            warnings.add(new Warning(incident.resolvedAt().line(),
                    "The end lies before the start and was left out; set resolvedAt on the incident."));
            resolved = null;
        }
        boolean over = resolved != null || incident.durationMinutes() != null;
        return new DraftIncident(null, new IncidentDetails(title(written, incident, started, zone), incident.severity(),
                over ? IncidentStatus.RESOLVED : IncidentStatus.OPEN, started, resolved, incident.durationMinutes(),
                incident.impact(), incident.services(), false, null));
    }

    private static String title(WrittenPostmortem written, WrittenIncident incident, Instant started, ZoneId zone) {
        return Optional.ofNullable(incident.title()).or(() -> Optional.ofNullable(written.title()))
                .orElseGet(() -> started == null ? "Untitled incident" : "Incident of " + started.atZone(zone).toLocalDate());
    }

    private DraftFollowUp followUp(WrittenFollowUp written, List<Warning> warnings) {
        Optional<Person> owner = Optional.ofNullable(written.owner()).flatMap(people::meantBy);
        if (written.owner() != null && owner.isEmpty()) {
            warnings.add(new Warning(written.line(), "The owner '" + written.owner()
                    + "' is not one active person here; the follow-up has no owner until somebody is assigned."));
        }
        FollowUpDetails details = new FollowUpDetails(title(written), description(written), written.nature(), written.type(),
                Optional.ofNullable(written.priority()).orElse(UNSTATED_PRIORITY), List.of(), written.links());
        return new DraftFollowUp(details, new Guessed(true, true), owner.orElse(null),
                owner.isPresent() ? null : written.owner(), written.dueOn(), written.done(), false,
                written.line());
    }

    private static String title(WrittenFollowUp written) {
        String title = written.title();
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** A title that had to be cut stands whole at the start of the description. */
    private static String description(WrittenFollowUp written) {
        if (written.title().length() <= LONGEST_TITLE) {
            return written.description();
        }
        return written.description() == null ? written.title() : written.title() + "\n\n" + written.description();
    }

    private static Instant instant(WrittenTime time) {
        return time == null ? null : time.at();
    }
}
