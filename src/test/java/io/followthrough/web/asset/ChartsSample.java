package io.followthrough.web.asset;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Open;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A page of charts for the tests alone. */
@Path("/charts-sample")
@Produces(MediaType.TEXT_HTML)
public class ChartsSample {

    private final Template page;

    ChartsSample(@Location("charts-sample") Template page) {
        this.page = page;
    }

    @GET
    @Open("A page of the tests")
    @Operation(hidden = true)
    public TemplateInstance show() {
        return page.data("kinds", List.of("line", "area", "bar", "stacked-bar"));
    }
}
