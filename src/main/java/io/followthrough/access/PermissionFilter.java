package io.followthrough.access;

import java.util.Optional;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets nobody reach an operation without the permission that it names; one that names none is closed. */
class PermissionFilter {

    private final CurrentIdentityAssociation identity;

    PermissionFilter(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Uni<Void> require(ResourceInfo operation) {
        if (operation.getResourceMethod().isAnnotationPresent(Open.class)) {
            return Uni.createFrom().voidItem();
        }
        Optional<Permission> needed = Permission.neededBy(operation.getResourceMethod());
        return identity.getDeferredIdentity().invoke(somebody -> require(needed, somebody)).replaceWithVoid();
    }

    private static void require(Optional<Permission> needed, SecurityIdentity identity) {
        Caller caller = identity.getAttribute(CurrentCaller.ATTRIBUTE);
        if (caller == null) {
            RuntimeException refusal = identity.getAttribute(CurrentCaller.REFUSAL);
            throw refusal == null ? new io.quarkus.security.UnauthorizedException() : refusal;
        }
        Permission permission = needed.orElseThrow(() -> Authorization.forbidden("This operation is open to nobody."));
        if (!caller.may(permission)) {
            throw Authorization.forbidden("This needs the role " + permission.least() + " in a team.");
        }
    }
}
