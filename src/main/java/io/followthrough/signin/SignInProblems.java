package io.followthrough.signin;

import jakarta.ws.rs.core.Response;

import io.followthrough.problem.Problem;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers for operations and pages whose caller is not known; in the place of the empty answers of Quarkus. */
public class SignInProblems {

    private final Refusing refusing;

    SignInProblems(Refusing refusing) {
        this.refusing = refusing;
    }

    /** The provider did not confirm somebody who came back from it; sending them there again at once would go round for ever. */
    @ServerExceptionMapper
    public Response incomplete(RoutingContext context, AuthenticationCompletionException failure) {
        return answer(Outage.causedBy(failure) ? Refusal.outage() : Refusal.unauthenticated(context.request(), failure));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class, OIDCException.class})
    public Uni<Response> unknown(RoutingContext context, RuntimeException failure) {
        return refusing.of(context, failure).map(SignInProblems::answer);
    }

    private static Response answer(Refusal refusal) {
        Response.ResponseBuilder answer = Response.status(refusal.status());
        refusal.headers().forEach(answer::header);
        return refusal.problem() == null ? answer.build() : answer.type(Problem.MEDIA_TYPE).entity(refusal.problem()).build();
    }
}
