package io.followthrough.web.mail;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.reminder.DigestFilter;
import io.followthrough.reminder.DigestView;
import io.followthrough.reminder.ReadingDigests;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /digests}: the pages about the mails. */
@Path("/digests")
@Produces(MediaType.TEXT_HTML)
public class DigestPages {

    private static final int LINES = 50;

    private final ReadingDigests reading;

    DigestPages(ReadingDigests reading) {
        this.reading = reading;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery String cursor) {
        Cursor after = cursor == null ? null : Cursor.read(cursor, ReadingDigests.NEWEST_FIRST);
        Page<DigestView> page = reading.page(new DigestFilter(), after, LINES);
        return new DigestListPage(page.items(), page.nextCursor() == null ? null : "/digests?cursor=" + page.nextCursor());
    }

    @GET
    @Allowed(Permission.READ)
    @Path("/{id: \\d{1,18}}")
    @Operation(hidden = true)
    public TemplateInstance read(long id) {
        return new DigestPage(reading.whole(id));
    }
}
