package io.followthrough.intake.reading;

/** What is uncertain about a document; {@code line} counts from 1, and 0 is the whole document. */
public record Warning(int line, String message) {

    public Warning {
        if (line < 0 || message == null || message.isBlank()) {
            throw new IllegalArgumentException("A warning needs a message and a line that is not negative");
        }
    }
}
