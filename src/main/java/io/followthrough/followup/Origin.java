package io.followthrough.followup;

import java.util.List;

import io.followthrough.incident.Incident;
import io.followthrough.postmortem.Cause;
import io.followthrough.postmortem.Postmortem;

/**
 * Where a follow-up comes from.
 *
 * @param postmortem null when it was created by itself
 * @param cause null when it points at none
 * @param ownerAsWritten the owner a document names, where no person could be found for them; null otherwise
 */
public record Origin(List<Incident> incidents, Postmortem postmortem, Cause cause, String ownerAsWritten) {}
