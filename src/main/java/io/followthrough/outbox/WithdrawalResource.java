package io.followthrough.outbox;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;
import io.followthrough.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/deliveries/withdrawal}. */
@Path("/api/v1/deliveries/withdrawal")
@Tag(name = "Deliveries")
@Transactional
@Idempotent
public class WithdrawalResource {

    private final Withdrawing withdrawing;
    private final Audit audit;
    private final Clock clock;

    WithdrawalResource(Withdrawing withdrawing, Audit audit, Clock clock) {
        this.withdrawing = withdrawing;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Operation(summary = "Withdraw messages that wait", description = "Drops what is queued and was so before a moment, such as after a restore from a backup, when it may have left before the disaster. What is on its way at that moment leaves. With dryRun it only counts them. Digests tell tomorrow what is still to be done. For admins.")
    public WithdrawalView withdraw(@Valid @NotNull WithdrawalRequest request) {
        WithdrawalView withdrawn = withdrawing.withdraw(request, clock.instant());
        audit.record(Act.done("deliveries.withdraw", null).with("queuedBefore", request.queuedBefore().toString())
                .with("channel", request.channel()).with("topic", request.topic()).with("dryRun", request.dryRun())
                .with("messages", withdrawn.withdrawn()), clock.instant());
        return withdrawn;
    }
}
