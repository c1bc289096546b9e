package io.followthrough.standby;

/** The server that was reached is not one to ask; nothing is wrong with the question. */
final class UnsuitableException extends RuntimeException {

    private final PassedOver why;

    UnsuitableException(PassedOver why) {
        super(why.word(), null, false, false);
        this.why = why;
    }

    PassedOver why() {
        return why;
    }
}
