package io.followthrough.followup;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A follow-up to create; only the title is needed.
 *
 * @param nature guessed from the title unless given
 * @param type guessed from the title unless given
 * @param priority P2 unless given
 * @param status open unless {@code proposed} is given
 * @param owner an e-mail address; null for nobody yet
 * @param team a slug; that of the first incident or of the postmortem unless given, else the default team
 * @param dueOn by the policy unless given
 * @param incidents keys
 * @param postmortem a key; null for none
 */
@Schema(examples = """
        {"title": "Alert when the payment queue is longer than 1000", "priority": "P1", "type": "detect",
         "owner": "ana@example.org", "team": "payments", "incidents": ["INC-42"], "labels": ["queue"]}""")
public record FollowUpRequest(@NotBlank @Size(max = 1000) String title, @Size(max = 20_000) String description, Nature nature,
        FollowUpType type, Priority priority, Status status, @Size(max = 320) String owner, @Size(max = 63) String team,
        LocalDate dueOn, @Size(max = 50) List<@NotBlank @Size(max = 40) String> incidents, @Size(max = 40) String postmortem,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> labels,
        @Size(max = 50) List<@NotBlank @Size(max = 2000) String> links) {

    public FollowUpRequest {
        priority = priority == null ? Priority.P2 : priority;
        status = status == null ? Status.OPEN : status;
        incidents = incidents == null ? List.of() : incidents;
    }

    public FollowUpDetails details() {
        return new FollowUpDetails(title, description, nature == null ? Nature.CORRECTIVE : nature,
                type == null ? FollowUpType.PREVENT : type, priority, labels, links);
    }

    public Guessed guessed() {
        return new Guessed(nature == null, type == null);
    }

    /** @throws ProblemException 400 when it asks for a state that nothing new can be in */
    public void checkStatus(String pointer) {
        if (status != Status.OPEN && status != Status.PROPOSED) {
            throw ProblemException.invalid(pointer, "must be proposed or open for a new follow-up");
        }
    }
}
