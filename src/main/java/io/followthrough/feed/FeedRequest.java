package io.followthrough.feed;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calendar to make.
 *
 * @param team the slug of the team whose due dates it shows; those of one's own follow-ups unless given
 */
@Schema(examples = "{\"team\": \"payments\"}")
public record FeedRequest(@Size(max = 63) String team) {}
