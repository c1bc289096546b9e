package io.followthrough.followup;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whether nature and type were guessed from the wording rather than given by somebody. */
@Embeddable
public record Guessed(@Column(name = "nature_guessed") boolean nature, @Column(name = "type_guessed") boolean type) {

    public static final Guessed NOTHING = new Guessed(false, false);

    /** What somebody changes is no guess any more. */
    Guessed unlessSaid(FollowUpDetails before, FollowUpDetails after) {
        return new Guessed(nature && after.nature() == before.nature(), type && after.type() == before.type());
    }

    /** The names of the fields that were. */
    List<String> fields() {
        return Stream.of(nature ? "nature" : "", type ? "type" : "").filter(name -> !name.isEmpty()).toList();
    }
}
