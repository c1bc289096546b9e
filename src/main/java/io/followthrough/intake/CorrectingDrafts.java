package io.followthrough.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Validation;
import io.followthrough.followup.FollowUpDetails;
import io.followthrough.followup.Guessed;
import io.followthrough.intake.Corrections.Decision;
import io.followthrough.intake.Corrections.OfCause;
import io.followthrough.intake.Corrections.OfFollowUp;
import io.followthrough.intake.Draft.DraftCause;
import io.followthrough.intake.Draft.DraftFollowUp;
import io.followthrough.intake.Draft.DraftIncident;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;

/** Makes of a draft what somebody corrected in it. */
@ApplicationScoped
class CorrectingDrafts {

    private final People people;
    private final Validation validation;

    CorrectingDrafts(People people, Validation validation) {
        this.people = people;
        this.validation = validation;
    }

    /** @throws ProblemException 422 when they are of another document, or name an owner that is nobody */
    Draft corrected(Draft draft, Corrections corrections) {
        if (corrections.causes().size() != draft.causes().size() || corrections.incidents().size() != draft.incidents().size()
                || corrections.followUps().size() != draft.followUps().size()) {
            throw ProblemException.unprocessable("/document", "was changed after it was looked at; look at it again");
        }
        validation.validated(corrections);
        List<DraftCause> causes = corrections.causes().stream().filter(OfCause::isKept)
                .map(cause -> new DraftCause(cause.text(), cause.root())).toList();
        String rootCause = causes.stream().filter(DraftCause::root).map(DraftCause::text).findFirst().orElse(null);
        return new Draft(corrections.title(), corrections.summary(), rootCause, causes, draft.timeline(),
                corrections.incidents().stream().map(details -> new DraftIncident(null, details)).toList(),
                IntStream.range(0, draft.followUps().size()).filter(i -> corrections.followUps().get(i).isTakenIn())
                        .mapToObj(i -> followUp(draft.followUps().get(i), corrections.followUps().get(i), i)).toList(),
                draft.published(), draft.source());
    }

    private DraftFollowUp followUp(DraftFollowUp read, OfFollowUp corrected, int index) {
        FollowUpDetails details = new FollowUpDetails(corrected.title(), corrected.description(), corrected.nature(),
                corrected.type(), corrected.priority(), read.details().labels(), corrected.links());
        Guessed guessed = new Guessed(read.guessed().nature() && corrected.nature() == read.details().nature(),
                read.guessed().type() && corrected.type() == read.details().type());
        Person owner = corrected.owner() == null ? null : owner(corrected.owner(), index);
        return new DraftFollowUp(details, guessed, owner, owner == null ? read.ownerAsWritten() : null, corrected.dueOn(),
                corrected.done(), corrected.decision() == Decision.PROPOSE, read.line());
    }

    private Person owner(String named, int index) {
        Optional<Person> meant = people.meantBy(named);
        return meant.orElseThrow(() -> ProblemException.unprocessable("/followUps/" + index + "/owner",
                "'" + named + "' is not one active person here"));
    }
}
