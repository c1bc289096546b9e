package io.followthrough;

import java.util.logging.Logger;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the service in the test logs from {@link #start} to {@link #stop}, as text. */
public final class CapturedLog extends ExtHandler {

    private static final PatternFormatter LINES = new PatternFormatter("%p %c %s%e%n");

    private final StringBuffer text = new StringBuffer();

    private final Logger logger;

    private CapturedLog(String logger) {
        this.logger = Logger.getLogger(logger);
    }

    public static CapturedLog start() {
        return start("");
    }

    /** Only what this logger writes, also when it passes nothing on. */
    public static CapturedLog start(String logger) {
        CapturedLog log = new CapturedLog(logger);
        log.logger.addHandler(log);
        return log;
    }

    public void stop() {
        logger.removeHandler(this);
    }

    public String text() {
        return text.toString();
    }

    @Override
    protected void doPublish(ExtLogRecord line) {
        if (!line.getLoggerName().startsWith("io.zonky")) { // passes on the log of PostgreSQL itself
            text.append(LINES.format(line));
        }
    }
}
