package io.followthrough.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Guessed;
import io.followthrough.incident.Incident;
import io.followthrough.incident.IncidentDetails;
import io.followthrough.people.Person;
import io.followthrough.postmortem.SourceDocument;

/**
 * A postmortem that is to be taken in, whatever form it came in.
 *
 * @param title null when it has none
 * @param source null when it was not read from a document
 */
public record Draft(String title, String summary, String rootCause, List<DraftCause> causes,
        List<DraftTimelineEntry> timeline,
        List<DraftIncident> incidents, List<DraftFollowUp> followUps, boolean published, SourceDocument source) {

    /** The same with incidents that only their team and admins may know of, when that is so. */
    Draft restricted(boolean isRestricted) {
        List<DraftIncident> kept = isRestricted ? incidents.stream().map(DraftIncident::restricted).toList() : incidents;
        return new Draft(title, summary, rootCause, causes, timeline, kept, followUps, published, source);
    }

    /** What is to become a cause. */
    public record DraftCause(String text, boolean root) {}

    /** @param at null when the moment cannot be placed */
    public record DraftTimelineEntry(Instant at, String text) {}

    /** Either one that exists already or the details of a new one; the other is null. */
    public record DraftIncident(Incident existing, IncidentDetails details) {

        DraftIncident restricted() {
            return details == null ? this : new DraftIncident(existing, details.asRestricted());
        }
    }

    /**
     * @param owner null for nobody
     * @param ownerAsWritten the owner a document names, where no person could be found for them
     * @param dueOn null leaves it to the policy
     * @param done whether the document says that it is done already
     * @param line where it stands in the document; 0 when it was not read from one
     */
    public record DraftFollowUp(FollowUpDetails details, Guessed guessed, Person owner, String ownerAsWritten, LocalDate dueOn,
            boolean done, boolean proposed, int line) {}
}
