package io.followthrough.access;

import java.util.Set;

/** Finds out what a person who proved their address may do. */
public interface Callers {

    /**
     * Blocks for the database.
     *
     * @param email an address that somebody vouches for
     * @param groups what the provider says they belong to
     * @param credential how they proved it
     * @throws io.followthrough.problem.ProblemException 403 when nobody with this address is known, or they were deactivated
     */
    Caller withEmail(String email, Set<String> groups, String credential);

    /**
     * The same of somebody who is not here to prove it: whether they are an admin is what their provider last said.
     *
     * @throws io.followthrough.problem.ProblemException 403 when nobody with this address is known, or they were deactivated
     */
    Caller remembered(String email);
}
