package io.followthrough.policy;

/** The policies that hold at this moment; to be asked for anew each time, since the file may have changed. */
@FunctionalInterface
public interface PoliciesInForce {

    Policies now();
}
