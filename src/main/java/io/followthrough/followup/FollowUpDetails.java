package io.followthrough.followup;

import java.util.List;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What can be said and changed about a follow-up without changing its state.
 *
 * @param description Markdown; null for none
 * @param links to issues, dashboards and documents elsewhere
 */
@Embeddable
@RegisterForReflection
public record FollowUpDetails(@NotBlank @Size(max = 1000) String title, @Size(max = 20_000) String description,
        @NotNull @Enumerated(EnumType.STRING) Nature nature, @NotNull @Enumerated(EnumType.STRING) FollowUpType type,
        @NotNull @Enumerated(EnumType.STRING) Priority priority,
        @NotNull @Size(max = FollowUpDetails.MOST_LABELS) List<@NotBlank @Size(max = 100) String> labels,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> links) {

    public static final int MOST_LABELS = 50;

    public FollowUpDetails {
        labels = labels == null ? List.of() : labels.stream().distinct().toList();
        links = links == null ? List.of() : links.stream().distinct().toList();
    }

    public FollowUpDetails withLabels(List<String> others) {
        return new FollowUpDetails(title, description, nature, type, priority, others, links);
    }
}
