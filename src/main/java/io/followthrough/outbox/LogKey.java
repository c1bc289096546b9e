package io.followthrough.outbox;

/** The keys under which log lines name what they are about. */
final class LogKey {

    static final String MESSAGE = "outboxMessage";
    static final String DEDUP_KEY = "dedupKey";
    static final String CHANNEL = "channel";
    static final String ATTEMPT = "attempt";
    static final String REASON = "reason";

    private LogKey() {}
}
