package io.followthrough.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Word;
import io.followthrough.incident.IncidentDetails;

/**
 * What somebody made of a draft before it is taken in: all of it, with as many causes, incidents and follow-ups as the draft has.
 *
 * @param title null for none
 * @param summary null for none
 */
public record Corrections(@Size(max = 500) String title, @Size(max = 20_000) String summary,
        @NotNull List<@NotNull @Valid OfCause> causes, @NotNull List<@NotNull @Valid IncidentDetails> incidents,
        @NotNull List<@NotNull @Valid OfFollowUp> followUps) {

    /** Says what becomes of a draft that was read with times of the zone. */
    public interface Corrector {

        Corrections of(Draft draft, ZoneId zone);
    }

    /** @param isKept whether it is taken in at all */
    public record OfCause(boolean isKept, @NotBlank @Size(max = 20_000) String text, boolean root) {}

    /** What becomes of a follow-up that was found. */
    public enum Decision implements Word {
        TRACK("track"),
        /** Into the team's triage. */
        PROPOSE("propose"),
        SKIP("skip");

        private final String word;

        Decision(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * @param owner an address or a name; null for nobody
     * @param dueOn null leaves it to the policy
     */
    public record OfFollowUp(@NotNull Decision decision, @NotBlank @Size(max = 1000) String title,
            @Size(max = 20_000) String description, @NotNull Nature nature, @NotNull FollowUpType type,
            @NotNull Priority priority, @Size(max = 320) String owner, LocalDate dueOn, boolean done,
            @Size(max = 50) List<@NotBlank @Size(max = 2000) String> links) {

        boolean isTakenIn() { return decision != Decision.SKIP; }
    }
}
