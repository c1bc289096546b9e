package io.followthrough.followup.filing;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recomputation as clients read it.
 *
 * @param source the name of the policy file
 * @param sha256 of that file, in hexadecimal digits
 * @param requestedBy an e-mail address; {@code followthrough} where the policies changed and the setting asks for it
 * @param examined how many open follow-ups were looked at up to now
 * @param changed how many of them were changed
 * @param failed how many of them could not be changed; the log says why
 * @param endedAt null while it is running
 */
@Schema(examples = """
        {"id": 3, "status": "finished", "source": "/etc/followthrough/policies.yaml", "sha256": "9f2c…",
         "requestedBy": "ana@example.org", "requestedAt": "2026-03-04T09:00:00Z", "examined": 812, "changed": 97,
         "failed": 0, "endedAt": "2026-03-04T09:00:21Z"}""")
public record RecomputationView(long id, RecomputationStatus status, String source, String sha256, String requestedBy,
        Instant requestedAt, int examined, int changed, int failed, Instant endedAt) {}
