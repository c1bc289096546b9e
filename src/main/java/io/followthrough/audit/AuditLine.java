package io.followthrough.audit;

import java.time.Instant;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One audited act as admins read it.
 *
 * @param actor an e-mail address, {@code token:} and the name of a token, or {@code followthrough} for the service itself; null for
 *     somebody who could not prove who they are
 * @param credential how they proved it; null when they could not
 * @param address of the client; null when the service acted by itself
 * @param userAgent as the client named itself, at most 200 characters
 * @param action what was done, such as {@code token.create} or {@code PATCH /people/{email}}
 * @param details what else to know; {@code more} counts refusals that were not told one by one
 */
@Schema(examples = """
        {"at": "2026-03-04T09:00:00Z", "actor": "ana@example.org", "credential": "session", "address": "192.0.2.7",
         "userAgent": "curl/8.5.0", "action": "token.create", "target": "token:7", "outcome": "done",
         "details": {"name": "importer", "scopes": ["write"], "team": "payments"}}""")
public record AuditLine(Instant at, String actor, String credential, String address, String userAgent, String action,
        String target, Outcome outcome, Map<String, Object> details) {

    static AuditLine from(AuditEntry entry) {
        return new AuditLine(entry.at, entry.actor, entry.credential, entry.address, entry.userAgent, entry.action,
                entry.target, entry.outcome, entry.details);
    }
}
