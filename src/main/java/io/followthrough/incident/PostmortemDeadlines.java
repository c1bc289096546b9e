package io.followthrough.incident;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.policy.PoliciesInForce;
import io.followthrough.time.WorkingCalendar;

/** By when the policies in force want a postmortem: so long after the resolution, on the team's calendar, by severity. */
@ApplicationScoped
class PostmortemDeadlines {

    private final PoliciesInForce policies;

    PostmortemDeadlines(PoliciesInForce policies) {
        this.policies = policies;
    }

    /** None while the incident lasts or nobody has rated it. */
    void set(Incident incident) {
        WorkingCalendar calendar = incident.team().calendar();
        incident.asksForPostmortem(incident.resolvedAt()
                .flatMap(resolved -> incident.severity().map(policies.now().postmortemWithin()::get)
                        .map(within -> within.after(calendar.dateOf(resolved), calendar)))
                .orElse(null));
    }
}
