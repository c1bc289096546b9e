package io.followthrough.followup;

/** Whether nature and type were guessed from the wording rather than given by somebody. */
public record Guessed(boolean nature, boolean type) {

    public static final Guessed NOTHING = new Guessed(false, false);
}
