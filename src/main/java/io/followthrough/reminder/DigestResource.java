package io.followthrough.reminder;

import java.time.Clock;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/digests}. */
@Path("/api/v1/digests")
@Tag(name = "Digests")
public class DigestResource {

    private final ReadingDigests reading;
    private final Clock clock;

    DigestResource(ReadingDigests reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(summary = "List the digests", description = "What was sent or is to be sent, to whom and when; newest first, a page at a time.")
    public RestResponse<Page<DigestView>> list(@BeanParam DigestFilter filter, @BeanParam Paging paging, UriInfo uri) {
        return Paging.answer(
                reading.page(filter, paging.after(ReadingDigests.NEWEST_FIRST).orElse(null), paging.limit()), uri);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{id: \\d{1,18}}")
    @Operation(summary = "Read a digest", description = "One digest whole: subject, text and HTML as mailed, its Message-ID, and every attempt to deliver it with the mail server's answer.")
    public WholeDigest read(long id) {
        return reading.whole(id);
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/preview")
    @Operation(summary = "Preview a digest", description = "What the person would be told now. Nothing is stored or sent; the note says so when there is nothing to say.")
    public DigestPreview preview(
            @RestQuery @Parameter(description = "The person's e-mail address.", required = true, example = "ana@example.org") String person,
            @RestQuery @Parameter(description = "daily, unless given, or weekly: the report to those who lead a team.", example = "weekly") String kind) {
        return reading.preview(person, kind, clock.instant());
    }
}
