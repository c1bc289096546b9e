package io.followthrough.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.followthrough.access.Open;
import io.followthrough.api.Version;
import io.followthrough.problem.ProblemException;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /calendars/SECRET.ics}: what calendar applications fetch, again and again. */
@Path(CalendarResource.PATH + "{secret}" + CalendarResource.SUFFIX)
@Produces(CalendarResource.MEDIA_TYPE)
public class CalendarResource {

    static final String PATH = "/calendars/";
    static final String SUFFIX = ".ics";
    static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private final ReadingFeeds feeds;
    private final Clock clock;

    CalendarResource(ReadingFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Open("Calendar applications cannot sign in; whoever knows the secret sees what its maker may see")
    @Operation(hidden = true)
    public RestResponse<String> read(String secret) {
        String calendar = feeds.with(secret, clock.instant()).orElseThrow(() -> ProblemException.notFound("such calendar"));
        return RestResponse.ResponseBuilder.ok(calendar).tag(Version.ofContent(calendar.getBytes(UTF_8))).build();
    }
}
