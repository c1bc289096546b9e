package io.followthrough.web.mail;

import java.time.Clock;

import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.audit.Audited;
import io.followthrough.idempotency.Idempotent;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.reminder.preference.ChangingOwnPreferences;
import io.followthrough.reminder.preference.PreferenceRequest;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SeeOther;
import io.followthrough.web.page.SentForm;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** {@code /preferences}: when the visitor wants to be told, and whether at all. */
@Path("/preferences")
@Produces(MediaType.TEXT_HTML)
@Transactional
@Idempotent
@Audited
public class PreferencePages {

    private final ShowingPreferences showing;
    private final ChangingOwnPreferences changing;
    private final Clock clock;

    PreferencePages(ShowingPreferences showing, ChangingOwnPreferences changing, Clock clock) {
        this.showing = showing;
        this.changing = changing;
        this.clock = clock;
    }

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public TemplateInstance show(@RestQuery String said) {
        return showing.page(Notice.of(said));
    }

    @POST
    @Allowed(Permission.PARTICIPATE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(MultivaluedMap<String, String> fields) {
        SentForm form = new SentForm(null, PreferenceFields.FORM, fields);
        try {
            PreferenceRequest asked = PreferenceFields.asked(form);
            changing.change(showing.visitor(), form.ifMatch(), _ -> asked, clock.instant());
            return SeeOther.to(Notice.SAVED.on("/preferences"));
        } catch (ProblemException e) {
            throw new PreferencesRefused(form, e.problem());
        } catch (ConstraintViolationException e) {
            throw new PreferencesRefused(form, Problem.of(e));
        }
    }
}
