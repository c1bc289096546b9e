package io.followthrough.intake.reading.outline;

/** A stretch of text in one style; {@code link} is its address or null. */
public record Run(String text, boolean bold, boolean struck, boolean code, String link) {

    Run with(String otherText) {
        return new Run(otherText, bold, struck, code, link);
    }

    boolean isBlank() { return text.isBlank(); }
}
