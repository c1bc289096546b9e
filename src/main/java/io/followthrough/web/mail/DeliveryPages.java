package io.followthrough.web.mail;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.api.Page;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.outbox.DeliveryFilter;
import io.followthrough.outbox.DeliveryStatus;
import io.followthrough.outbox.DeliveryView;
import io.followthrough.outbox.HandlingDeliveries;
import io.followthrough.problem.Problem;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.Offer;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.Sending;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.page.Wishes;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /deliveries}: what left the service or is to leave it, every attempt, and what is tried once more. */
@Path("/deliveries")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Idempotent
public class DeliveryPages {

    private static final int LINES = 50;

    private final HandlingDeliveries deliveries;
    private final Viewer viewer;
    private final Clock clock;

    DeliveryPages(HandlingDeliveries deliveries, Viewer viewer, Clock clock) {
        this.deliveries = deliveries;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Operation(hidden = true)
    public TemplateInstance list(UriInfo uri) {
        Wishes wishes = Wishes.of(uri, "status", "channel", "topic", "recipient");
        Page<DeliveryView> page = deliveries.page(DeliveryFilter.of(wishes.asked()),
                Wishes.after(uri, HandlingDeliveries.NEWEST_FIRST), LINES);
        return new DeliveryListPage(page.items(), wishes, choices(), wishes.next(page.nextCursor()));
    }

    @GET
    @Allowed(Permission.ADMINISTER)
    @Path("/{id: \\d{1,18}}")
    @Operation(hidden = true)
    public TemplateInstance read(long id, @RestQuery String said) {
        return new DeliveryPage(deliveries.whole(id), null, Notice.of(said));
    }

    @POST
    @Allowed(Permission.ADMINISTER)
    @Path("/{id: \\d{1,18}}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response retry(long id, MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(String.valueOf(id), "retry", fields);
        return Sending.carryOut(form, () -> {
            deliveries.retry(id, form.ifMatch(), clock.instant());
            return SeeOther.to(Notice.RETRY.on("/deliveries/" + id));
        }, this::again);
    }

    private TemplateInstance again(SentForm form, Problem problem) {
        return new DeliveryPage(deliveries.whole(Long.parseLong(form.about())), Refusal.of(form, problem), null);
    }

    /** Each status by itself, and first those that nobody got and nobody will try again. */
    private List<Offer> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        String undelivered = DeliveryStatus.FAILED.word() + "," + DeliveryStatus.SUPPRESSED.word();
        choices.put(undelivered, viewer.spoken(DeliveryStatus.FAILED) + ", " + viewer.spoken(DeliveryStatus.SUPPRESSED));
        Offer.of(DeliveryStatus.class, viewer).forEach(choice -> choices.put(choice.value(), choice.label()));
        return choices.entrySet().stream().map(choice -> new Offer(choice.getKey(), choice.getValue())).toList();
    }
}
