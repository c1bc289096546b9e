package io.followthrough.idempotency;

/** Ends a request that was carried out before with the answer it got then; the transaction has nothing to keep. */
public class Replay extends RuntimeException {

    private final transient KeptAnswer answer;

    Replay(KeptAnswer answer) {
        super("this request was carried out before", null, false, false);
        this.answer = answer;
    }

    KeptAnswer answer() {
        return answer;
    }
}
