package io.followthrough.followup;

import java.time.Instant;
import java.util.List;

import io.followthrough.incident.Incident;
import io.followthrough.incident.IncidentDetails;
import io.followthrough.people.Person;
import io.followthrough.people.SomeBody;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.PostmortemDetails;

/** Whom and what {@link Deed}s are about; stored as far as their ids tell. */
final class Cast {

    static final Person CLEO = SomeBody.called("cleo");
    static final Person DAN = SomeBody.called("dan");
    static final Incident OUTAGE = withId(1, anIncident());
    static final Incident SECOND_OUTAGE = withId(2, anIncident());
    static final Postmortem REVIEW = withId(3, aReview());

    private Cast() {}

    static <T> T withId(long id, T entity) {
        try {
            var field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Incident anIncident() {
        return new Incident(SomeBody.team("payments"),
                new IncidentDetails("Checkout outage", null, null, null, null, null, null, List.of(), false, null),
                Instant.EPOCH);
    }

    private static Postmortem aReview() {
        Postmortem review = new Postmortem(SomeBody.team("payments"), new PostmortemDetails("Pool exhausted", null, null),
                Instant.EPOCH);
        review.names("A pool without a limit", true);
        return review;
    }
}
