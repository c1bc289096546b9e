package io.followthrough.outgoing;

/** An address that must not be called; the message says why, for whoever gave it, and never repeats its path. */
public class NotAllowed extends Exception {

    NotAllowed(String why) {
        super(why);
    }
}
