package io.followthrough.people.membership;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is to be in a team. */
@Schema(examples = "{\"role\": \"member\"}")
record MemberRequest(@NotNull MemberRole role) {}
