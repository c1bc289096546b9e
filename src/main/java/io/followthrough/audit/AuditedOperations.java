package io.followthrough.audit;

import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Audits what admins do, what is done with an admin token, changes of {@link Audited} resources and exports, in the transaction of
 * the operation: what cannot be audited is not done.
 */
@Interceptor
@Allowed(Permission.READ) // of any permission: it is no part of the binding
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10) // inside @Transactional and @Idempotent, so that repetitions are not told
public class AuditedOperations {

    private static final Set<String> EXPORTED = Set.of("text/csv", "application/x-ndjson", "application/zip");

    private final Audit audit;
    private final CurrentAct currentAct;
    private final CurrentVertxRequest request;
    private final Clock clock;

    AuditedOperations(Audit audit, CurrentAct currentAct, CurrentVertxRequest request, Clock clock) {
        this.audit = audit;
        this.currentAct = currentAct;
        this.request = request;
        this.clock = clock;
    }

    @AroundInvoke
    Object audit(InvocationContext call) throws Exception {
        Instant now = clock.instant();
        Object result = call.proceed();
        if (request.getCurrent() != null && status(result) < 400) {
            record(call.getMethod(), result, now);
        }
        return result;
    }

    private void record(Method operation, Object result, Instant now) {
        HttpServerRequest asked = request.getCurrent().request();
        if (isExport(result)) {
            audit.record(Act.done("export", asked.path()).with("query", asked.query()), now);
        } else if (isAudited(operation) && !currentAct.isRecorded()) {
            audit.record(Act.done(OperationName.of(operation), asked.path()), now);
        }
    }

    private boolean isAudited(Method operation) {
        Permission permission = Permission.neededBy(operation).orElseThrow();
        return permission == Permission.ADMINISTER || permission.isToWrite()
                && (operation.getDeclaringClass().isAnnotationPresent(Audited.class) || audit.isByAdminToken());
    }

    private static boolean isExport(Object result) {
        MediaType type = switch (result) {
            case RestResponse<?> response -> response.getMediaType();
            case Response response -> response.getMediaType();
            case null, default -> null;
        };
        return type != null && EXPORTED.contains(type.getType() + "/" + type.getSubtype());
    }

    private static int status(Object result) {
        return switch (result) {
            case RestResponse<?> response -> response.getStatus();
            case Response response -> response.getStatus();
            case null, default -> Response.Status.OK.getStatusCode();
        };
    }
}
