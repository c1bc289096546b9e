package io.followthrough.audit;

import io.followthrough.access.Caller;
import io.followthrough.access.RequestOrigin;

/**
 * Who did it, and from where.
 *
 * @param actor null for somebody who could not prove who they are
 * @param credential how they proved it, such as {@code session} or {@code token:7}; null when they could not
 */
public record Who(String actor, String credential, RequestOrigin origin) {

    public static Who of(Caller caller, RequestOrigin origin) {
        return new Who(caller.actor().name(), caller.credential(), origin);
    }

    public static Who unknown(RequestOrigin origin) {
        return new Who(null, null, origin);
    }
}
