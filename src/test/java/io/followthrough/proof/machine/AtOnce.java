package io.followthrough.proof.machine;

/** A mail that does not wait for the digest. */
record AtOnce(String what, Task task, Human to) {

    String arrival() {
        return "arrival of " + what + " " + task.key + " to " + to;
    }
}
