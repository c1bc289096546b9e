package io.followthrough.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.followup.FollowUp;
import io.followthrough.followup.Status;
import io.followthrough.mention.Mentionable;
import io.followthrough.people.Person;

/**
 * A follow-up as one line of a table.
 *
 * @param owner an e-mail address; null when nobody owns it
 * @param ownerName their name, or the one a document gives; null when there is neither
 * @param dueOn null when it has no due date
 * @param daysOverdue 0 when it is not overdue
 * @param incidents keys
 */
public record FollowUpLine(String key, String title, Status status, String priority, String team, String owner,
        String ownerName, LocalDate dueOn,
        int daysOverdue, List<String> incidents) {

    /** @param shown what the reader may know of */
    public static FollowUpLine of(FollowUp followUp, Mentionable shown, Instant now) {
        return new FollowUpLine(followUp.key(), followUp.title(), followUp.progress().status(), followUp.priority().word(),
                followUp.team().slug(), followUp.owner().map(Person::email).orElse(null),
                followUp.owner().map(Person::name).or(followUp::ownerAsWritten).orElse(null),
                followUp.due().dueOn().orElse(null), followUp.daysOverdue(now), shown.shown(followUp.incidentKeys()));
    }

    public boolean isOverdue() { return daysOverdue > 0; }
}
