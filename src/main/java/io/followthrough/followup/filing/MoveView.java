package io.followthrough.followup.filing;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a recomputation would change in a follow-up.
 *
 * @param team a slug
 * @param policy the one it is filed under
 * @param newPolicy the one that would hold
 * @param because why that one would, in words
 * @param dueOn null for none
 * @param newDueOn what it would be; null for none
 * @param kept why that is not the date that the policy sets; null when it is
 */
@Schema(examples = """
        {"key": "FU-128", "team": "payments", "policy": "P2", "newPolicy": "P2", "because": "priority is P2",
         "dueOn": "2026-05-03", "newDueOn": "2026-04-03", "kept": null}""")
public record MoveView(String key, String team, String policy, String newPolicy, String because, LocalDate dueOn,
        LocalDate newDueOn, Kept kept) {

    static MoveView of(Refiling refiling) {
        return new MoveView(refiling.followUp().key(), refiling.followUp().team().slug(), refiling.followUp().policy(),
                refiling.match().policy().name(), refiling.match().because(), refiling.followUp().due().dueOn().orElse(null),
                refiling.dueOn(), refiling.kept());
    }
}
