package io.followthrough.idempotency;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives a repeated request the answer that the first one got. */
public class ReplayMapper {

    @ServerExceptionMapper
    public Response replay(Replay replay) {
        return replay.answer().replayed();
    }
}
