package io.followthrough.followup;

import java.util.List;
import java.util.stream.Stream;

/** Whether nature and type were guessed from the wording rather than given by somebody. */
public record Guessed(boolean nature, boolean type) {

    public static final Guessed NOTHING = new Guessed(false, false);

    /** The names of the fields that were. */
    List<String> fields() {
        return Stream.of(nature ? "nature" : "", type ? "type" : "").filter(name -> !name.isEmpty()).toList();
    }
}
