package io.followthrough.followup;

import java.util.LinkedHashMap;
import java.util.Map;

import io.followthrough.people.Person;
import io.followthrough.postmortem.Cause;
import io.followthrough.postmortem.Postmortem;

/** The fields of a follow-up that history keeps track of. */
final class FollowUpFacts {

    private FollowUpFacts() {}

    static Map<String, Object> of(FollowUp followUp) {
        FollowUpDetails details = followUp.details();
        Progress progress = followUp.progress();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", details.title());
        facts.put("description", details.description());
        facts.put("nature", details.nature());
        facts.put("type", details.type());
        facts.put("guessed", followUp.guessed().fields());
        facts.put("priority", details.priority());
        facts.put("status", progress.status());
        facts.put("owner", followUp.owner().map(Person::email).orElse(null));
        facts.put("ownerAsWritten", followUp.ownerAsWritten().orElse(null));
        facts.put("team", followUp.team().slug());
        facts.put("dueOn", followUp.due().dueOn().orElse(null));
        facts.put("originalDueOn", followUp.due().originalDueOn().orElse(null));
        facts.put("extensions", followUp.due().extensions());
        facts.put("extensionRequested", followUp.due().extensionRequested().orElse(null));
        facts.put("snoozedUntil", followUp.due().snoozedUntil().orElse(null));
        facts.put("watchers", followUp.watchers().stream().map(Person::email).sorted().toList());
        facts.put("incidents", followUp.incidentKeys());
        facts.put("postmortem", followUp.postmortem().map(Postmortem::key).orElse(null));
        facts.put("policy", followUp.policy());
        facts.put("policyBecause", followUp.policyBecause().orElse(null));
        facts.put("labels", details.labels());
        facts.put("links", details.links());
        facts.put("blockedReason", progress.blockedReason().orElse(null));
        facts.put("blockedBy", progress.blockedBy().orElse(null));
        facts.put("evidence", progress.evidence().orElse(null));
        facts.put("completedBy", progress.completedBy().orElse(null));
        facts.put("completedAt", progress.completedAt().orElse(null));
        facts.put("cause", followUp.cause().map(Cause::text).orElse(null));
        facts.put("causeId", followUp.cause().map(Cause::id).orElse(null));
        facts.put("mergedInto", progress.mergedIntoKey().orElse(null));
        facts.put("dismissalReason", progress.dismissalReason().orElse(null));
        facts.put("dismissalRequested", progress.dismissalRequest().map(DismissalRequest::by).orElse(null));
        facts.put("effectivenessDueOn", progress.check().dueOn());
        facts.put("effectiveness", progress.check().outcome());
        facts.put("effectivenessNote", progress.check().note());
        facts.put("successor", progress.check().successor().orElse(null));
        facts.put("successorOf", followUp.successorOf().orElse(null));
        return facts;
    }
}
