package io.followthrough.outgoing;

import java.util.List;

/** Knows which addresses a host has now. */
public interface Names {

    /**
     * All of them, written as addresses.
     *
     * @throws NoAnswer when it has none, or nobody knows
     */
    List<String> addressesOf(String host) throws NoAnswer;
}
