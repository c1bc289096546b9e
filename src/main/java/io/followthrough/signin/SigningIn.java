package io.followthrough.signin;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /sign-in}: where the provider sends people back to; the filters do the rest, and send them on to where they wanted to go. */
@Path("/sign-in")
public class SigningIn {

    @GET
    @Allowed(Permission.READ)
    @Operation(hidden = true)
    public RestResponse<Void> goOn() {
        return RestResponse.seeOther(URI.create("/"));
    }
}
