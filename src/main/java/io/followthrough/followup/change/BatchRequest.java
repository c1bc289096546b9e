package io.followthrough.followup.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.followthrough.api.Key;
import io.followthrough.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Changes of many follow-ups.
 *
 * @param atomic whether nothing shall be changed when one of them cannot; false unless given
 */
@Schema(examples = "{\"atomic\": false, \"changes\": [{\"key\": \"FU-128\", \"version\": 3, \"action\": \"accept\", \"owner\": \"ana@example.org\"}]}")
public record BatchRequest(Boolean atomic, @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid BatchItem> changes) {

    /** @throws ProblemException 400 when a follow-up is named twice: which of the two should come first? */
    public void requireEachOnce() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            String key = changes.get(i).key();
            if (!seen.add(Key.FOLLOW_UP.read(key).orElse(-1L - i))) {
                throw ProblemException.invalid("/changes/" + i + "/key", "names " + key + " a second time");
            }
        }
    }
}
