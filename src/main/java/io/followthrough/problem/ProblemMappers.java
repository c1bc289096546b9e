package io.followthrough.problem;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpClosedException;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that leaves a resource into problem details; nothing reaches a client as a stack trace. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @ServerExceptionMapper
    public RestResponse<Problem> problem(ProblemException e) {
        RestResponse<Problem> answer = answer(e.problem());
        e.retryAfter().ifPresent(wait -> answer.getHeaders().add("Retry-After", wait.toSeconds()));
        return answer;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> violations(ConstraintViolationException e) {
        return answer(Problem.of(e));
    }

    /** The second class is named because the JSON extension brings a mapper of its own for it. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public RestResponse<Problem> json(JsonProcessingException e) {
        return answer(JsonProblems.of(e));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    public RestResponse<Problem> changedMeanwhile(RuntimeException e) {
        return answer(Problem.of(ProblemType.PRECONDITION_FAILED,
                "Somebody else changed the resource at the same moment; read it again and repeat."));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> web(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(JsonProblems.of(json));
        }
        return answer(WebProblems.of(e.getResponse().getStatus()), e.getResponse());
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unexpected(Exception e) {
        Optional<Unavailability> passing = Unavailability.behind(e);
        if (passing.isPresent()) {
            LOG.warnf("%s %s", passing.get().detail(), e.getMessage());
            return problem(ProblemException.retryLater(ProblemType.UNAVAILABLE, passing.get().detail(), RETRY_AFTER));
        }
        if (e instanceof IllegalArgumentException && String.valueOf(e.getMessage()).startsWith("Failed to parse media type")) {
            return answer(
                    Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The Content-Type header is no media type."));
        }
        if (e instanceof IllegalArgumentException && String.valueOf(e.getMessage()).startsWith("URLDecoder:")) {
            return answer(Problem.of(ProblemType.INVALID_REQUEST, "The form is not encoded as forms are."));
        }
        if (isHungUp(e)) { // nobody reads the answer, and nobody can fill the log with this
            return answer(Problem.of(ProblemType.INVALID_REQUEST, "The connection ended before the body did."));
        }
        LOG.error("Unexpected failure of a request", e);
        return answer(Problem.of(ProblemType.INTERNAL_ERROR, "The request could not be carried out; the failure was logged."));
    }

    /** While the body was read, or written. */
    private static boolean isHungUp(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(HttpClosedException.class::isInstance);
    }

    private static RestResponse<Problem> answer(Problem problem) {
        return RestResponse.ResponseBuilder.<Problem>create(problem.status()).entity(problem).type(Problem.MEDIA_TYPE).build();
    }

    private static RestResponse<Problem> answer(Problem problem, Response original) {
        RestResponse<Problem> answer = answer(problem);
        if (original.getHeaderString("Allow") != null) {
            answer.getHeaders().add("Allow", original.getHeaderString("Allow"));
        }
        return answer;
    }
}
