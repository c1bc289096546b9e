package io.followthrough.privacy;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Visibility;
import io.followthrough.followup.departure.FindingResponsibilities;
import io.followthrough.followup.departure.Responsibilities;
import io.followthrough.people.Person;
import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;

/** What stands between somebody and their erasure: others wait for it, so it is given up by a deactivation first. */
@ApplicationScoped
class OpenDuties {

    private static final int NAMED = 10;

    private final FindingResponsibilities responsibilities;

    OpenDuties(FindingResponsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    /** @throws ProblemException 409 as long as they are active */
    void requireNone(Person person) {
        if (person.isActive()) {
            throw ProblemException.of(ProblemType.CONFLICT, person.email() + " is active" + told(person)
                    + ". Deactivate them first, which hands over what they answer for.");
        }
    }

    private String told(Person person) {
        Responsibilities theirs = responsibilities.of(person, Visibility.OF_EVERYTHING);
        List<String> duties = new ArrayList<>();
        if (theirs.owns().count() > 0) {
            String more = theirs.owns().count() > NAMED ? " and " + (theirs.owns().count() - NAMED) + " more" : "";
            duties.add("owns " + String.join(", ",
                    theirs.owns().followUps().stream().limit(NAMED).map(Responsibilities.Item::key).toList()) + more);
        }
        if (!theirs.leads().isEmpty()) {
            duties.add("leads " + String.join(", ", theirs.leads()));
        }
        if (!theirs.manages().isEmpty()) {
            duties.add("manages " + String.join(", ", theirs.manages()));
        }
        return duties.isEmpty() ? "" : ", " + String.join("; ", duties);
    }
}
