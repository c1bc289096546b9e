package io.followthrough.description;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What every operation asks of a program: a bearer token. */
final class Credentials {

    private static final String BEARER = "bearer";

    private Credentials() {}

    static void addTo(OpenAPI description) {
        description.getComponents().addSecurityScheme(BEARER, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme("bearer").bearerFormat("JWT")
                .description("An access token of the sign-in provider; a browser may send the cookie of a session instead."));
        description.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
    }
}
