package io.followthrough.access;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.hibernate.Session;
import org.hibernate.event.spi.EventSource;

/**
 * Takes operations that need no more than {@link Permission#READ} at their word: what they read is neither remembered as it was nor compared
 * with that at the end of the transaction, which takes a quarter of the time of a list.
 */
@Interceptor
@Allowed(Permission.READ) // of any permission: it is no part of the binding
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 20) // inside @Transactional and the audit, which writes
public class ReadingOperations {

    private final Session session;

    ReadingOperations(Session session) {
        this.session = session;
    }

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        if (!Permission.neededBy(call.getMethod()).equals(Optional.of(Permission.READ)) || !session.isJoinedToTransaction()) {
            return call.proceed();
        }
        session.setDefaultReadOnly(true);
        Object result = call.proceed();
        if (session.unwrap(EventSource.class).getActionQueue().hasAnyQueuedActions()) {
            throw new IllegalStateException(call.getMethod() + " is only for reading and must not write");
        }
        session.clear();
        return result;
    }
}
