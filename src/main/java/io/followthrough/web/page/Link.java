package io.followthrough.web.page;

import io.followthrough.followup.FollowUp;
import io.followthrough.incident.Incident;
import io.followthrough.postmortem.Postmortem;

/**
 * A way to another page.
 *
 * @param title null for a postmortem that has none
 */
public record Link(String href, String key, String title) {

    public static Link to(Incident incident) {
        return new Link("/incidents/" + incident.key(), incident.key(), incident.title());
    }

    public static Link to(FollowUp followUp) {
        return new Link("/follow-ups/" + followUp.key(), followUp.key(), followUp.title());
    }

    public static Link to(Postmortem postmortem) {
        return new Link("/postmortems/" + postmortem.key(), postmortem.key(), postmortem.title().orElse(null));
    }
}
