package io.followthrough.problem;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.followthrough.access.Allowed;
import io.followthrough.access.Permission;
import io.followthrough.idempotency.Idempotent;

/** What no resource of the service does: locks one team, waits until somebody else has locked another, and wants that too. */
@Path("/crossing")
@Idempotent
@Transactional
public class Crossing {

    private static final CyclicBarrier BOTH_HOLD_ONE = new CyclicBarrier(2);

    private final EntityManager entities;

    Crossing(EntityManager entities) {
        this.entities = entities;
    }

    @POST
    @Allowed(Permission.READ)
    @Path("{first}/{second}")
    public void cross(String first, String second) throws InterruptedException, BrokenBarrierException, TimeoutException {
        lock(first);
        BOTH_HOLD_ONE.await(30, TimeUnit.SECONDS);
        lock(second);
    }

    private void lock(String team) {
        entities.createNativeQuery("select slug from team where slug = :team for update", String.class)
                .setParameter("team", team).getSingleResult();
    }
}
