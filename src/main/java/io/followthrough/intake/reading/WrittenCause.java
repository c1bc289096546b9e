package io.followthrough.intake.reading;

/** A cause that a postmortem names; {@code root} tells it from a contributing one. */
public record WrittenCause(String text, boolean root, int line) {

    public WrittenCause {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("A cause needs a text");
        }
    }
}
