package io.followthrough.outgoing;

/** Nobody has answered; the message says why, and never repeats the path of the address. */
public class NoAnswer extends Exception {

    NoAnswer(String why, Throwable cause) {
        super(why, cause);
    }
}
