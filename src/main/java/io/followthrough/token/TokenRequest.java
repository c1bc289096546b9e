package io.followthrough.token;

import java.time.Instant;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token to make.
 *
 * @param name what history calls whoever uses it, after {@code token:}; of the tokens that are not revoked only one has it
 * @param scopes read, write, admin; each includes those before it
 * @param team the slug of the team that it is bound to; it then sees and changes nothing else. None unless given
 * @param expiresAt 90 days from now unless given, a year from now at the latest
 */
@Schema(examples = """
        {"name": "importer", "scopes": ["write"], "team": "payments", "expiresAt": "2026-06-30T00:00:00Z"}""")
public record TokenRequest(
        @NotBlank @Size(max = 63) @Pattern(regexp = "[a-z0-9]+([._-][a-z0-9]+)*", message = "must be lower-case words joined by hyphens, dots or underscores") String name,
        @NotEmpty @Size(max = 3) Set<@NotNull Scope> scopes, @Size(max = 63) String team, Instant expiresAt) {}
