package io.followthrough.reminder.preference;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.MergePatch;
import io.followthrough.api.VersionedAnswer;
import io.followthrough.audit.Audited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/people/{email}/preferences}. */
@Path("/api/v1/people/{email}/preferences")
@Tag(name = "Digests")
@Transactional
@Audited
public class PreferenceResource {

    private final ChangingOwnPreferences preferences;
    private final MergePatch mergePatch;
    private final Clock clock;

    PreferenceResource(ChangingOwnPreferences preferences, MergePatch mergePatch, Clock clock) {
        this.preferences = preferences;
        this.mergePatch = mergePatch;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "Read somebody's preferences", description = "When a person wants their digest, and whether at all. For themselves and admins.")
    public RestResponse<PreferenceView> read(String email) {
        return answer(preferences.read(email));
    }

    @PATCH
    @Allowed(Permission.PARTICIPATE)
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(summary = "Change somebody's preferences", description = "JSON Merge Patch (RFC 7396) of digestHour, days, pausedUntil, delegate and subscribed; null gives what is usual. Needs If-Match. The next digest moves with it; there are never two on one day. The delegate is told in their place until the pause ends, and is forgotten without one. For themselves and admins.")
    public RestResponse<PreferenceView> patch(String email,
            @RestHeader("If-Match") @Parameter(description = "The ETag of the version you read.", example = "\"0\"") String ifMatch,
            @RequestBody(content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = PreferenceRequest.class), example = "{\"digestHour\": 8, \"pausedUntil\": \"2026-04-07\"}")) JsonNode patch) {
        return answer(preferences.change(email, ifMatch, present -> mergePatch.apply(present, patch), clock.instant()));
    }

    private static RestResponse<PreferenceView> answer(ChangingOwnPreferences.Versioned preference) {
        return VersionedAnswer.ok(preference.view(), preference.version());
    }
}
