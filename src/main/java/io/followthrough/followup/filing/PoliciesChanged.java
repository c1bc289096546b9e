package io.followthrough.followup.filing;

import java.time.Instant;

/** Other policies are in force than before; fired once for all replicas, in the transaction that notes the change. */
public record PoliciesChanged(Instant at) {}
