package io.followthrough.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.followthrough.access.Open;
import io.followthrough.api.PublicUrl;
import io.followthrough.audit.SignIns;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code /sign-out}: ends the session here and, where the provider offers it, there too (OpenID Connect RP-Initiated Logout). Quarkus
 * would do both on any GET, which another site can cause, and only with providers that offer it.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SigningOut {

    static final String DONE = "/signed-out";

    private final CurrentIdentityAssociation identity;
    private final OidcSession session;
    private final SignIns signIns;
    private final PublicUrl publicUrl;
    private final String client;

    SigningOut(CurrentIdentityAssociation identity, OidcSession session, SignIns signIns, PublicUrl publicUrl,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.identity = identity;
        this.session = session;
        this.signIns = signIns;
        this.publicUrl = publicUrl;
        this.client = client;
    }

    @POST
    @Path("/sign-out")
    @Open("Whoever was refused may leave too")
    @Operation(hidden = true)
    public Uni<TemplateInstance> signOut() {
        return identity.getDeferredIdentity().onFailure().recoverWithNull().map(this::end).call(session::logout)
                .map(SigningOutPage::new);
    }

    @GET
    @Path(DONE)
    @Open("Nobody is signed in any more")
    @Operation(hidden = true)
    public TemplateInstance signedOut() {
        return new SignedOutPage();
    }

    /** A token of a program is no session, and goes on. */
    private String end(SecurityIdentity somebody) {
        IdTokenCredential token = somebody == null ? null : somebody.getCredential(IdTokenCredential.class);
        if (token == null) {
            return DONE;
        }
        signIns.signedOut();
        return next(somebody.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE), token);
    }

    /** A page leads there instead of a redirect, because a form must not lead to another site by our content security policy. */
    private String next(OidcConfigurationMetadata provider, IdTokenCredential token) {
        if (provider == null || provider.getEndSessionUri() == null) {
            return DONE;
        }
        String uri = provider.getEndSessionUri();
        return uri + (uri.contains("?") ? "&" : "?") + "client_id=" + encoded(client) + "&id_token_hint=" + token.getToken()
                + "&post_logout_redirect_uri=" + encoded(publicUrl.under(DONE).toString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
