package io.followthrough.policy;

/** The policy file cannot be used; the message names file, line, column and reason. */
public class FaultyPolicyFile extends RuntimeException {

    public FaultyPolicyFile(String message) {
        super(message);
    }
}
