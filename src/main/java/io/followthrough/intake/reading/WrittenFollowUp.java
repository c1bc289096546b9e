package io.followthrough.intake.reading;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;

/**
 * A follow-up as a document states it; nature and type are guessed from its wording. Description, owner, both due dates and
 * priority are null where the document does not give them.
 */
public record WrittenFollowUp(String title, String description, String owner, LocalDate dueOn, String dueAsWritten,
        Priority priority, boolean done, Nature nature, FollowUpType type, List<String> links, int line) {

    public WrittenFollowUp {
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("A follow-up needs a title");
        }
        requireNonNull(nature, "nature");
        requireNonNull(type, "type");
        links = List.copyOf(links);
    }
}
