package io.followthrough.reminder;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.followup.Status;

/** Lines of a digest without follow-ups behind them. */
final class SomeLine {

    private SomeLine() {}

    static Line dueOn(LocalDate day) {
        return new Line("FU-7", "Add an index", day, 0, "P1", Status.OPEN, List.of("INC-3"), null, link("FU-7"));
    }

    static URI link(String key) {
        return URI.create("https://followthrough.example.org/follow-ups/" + key);
    }
}
