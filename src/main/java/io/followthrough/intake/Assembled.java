package io.followthrough.intake;

import java.util.List;
import java.util.Map;

import io.followthrough.followup.FollowUp;
import io.followthrough.incident.Incident;
import io.followthrough.postmortem.Postmortem;

/**
 * What a draft comes to, in memory only.
 *
 * @param factsBefore of the postmortem, empty when it is new
 * @param followUps all that belong to the postmortem, new ones last
 */
record Assembled(IntakeAnswer.Outcome outcome, Postmortem postmortem, Map<String, Object> factsBefore,
        List<Incident> newIncidents, List<FollowUp> newFollowUps, List<FollowUp> followUps) {}
