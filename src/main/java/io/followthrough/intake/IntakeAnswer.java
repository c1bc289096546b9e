package io.followthrough.intake;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.access.Visibility;
import io.followthrough.classification.Word;
import io.followthrough.followup.FollowUpView;
import io.followthrough.incident.IncidentView;
import io.followthrough.intake.reading.Warning;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.PostmortemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a postmortem that came in.
 *
 * @param followUps all that belong to the postmortem now
 * @param warnings what was uncertain in the document, by line
 */
public record IntakeAnswer(Outcome outcome, PostmortemView postmortem, List<IncidentView> incidents,
        List<FollowUpView> followUps, List<Warning> warnings) {

    /** What was done with it; in the answer to a dry run, what would be done. */
    @Schema(name = "IntakeOutcome")
    public enum Outcome implements Word {
        CREATED("created"),
        /** The very same document was taken in before; nothing was changed. */
        KNOWN("known"),
        /** An earlier version of the document was taken in before; what is new in this one was added. */
        EXTENDED("extended");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /** @param visible what the reader may know of */
    static IntakeAnswer of(Outcome outcome, Postmortem postmortem, List<FollowUpView> followUps, List<Warning> warnings,
            Visibility visible) {
        return new IntakeAnswer(outcome, PostmortemView.from(postmortem, visible), postmortem.incidents().stream()
                .filter(visible::shows).map(incident -> IncidentView.from(incident, visible)).toList(), followUps,
                List.copyOf(warnings));
    }
}
