package io.followthrough.proof.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened, for whoever reads a difference. */
final class Story {

    private final List<String> events = new ArrayList<>();

    void tell(Instant at, String event) {
        events.add(at + " " + event);
    }

    int length() {
        return events.size();
    }

    /** The last events that name one of these. */
    List<String> about(List<String> names, int atMost) {
        List<String> found = events.stream().filter(event -> names.stream().anyMatch(name -> names(event, name))).toList();
        return found.subList(Math.max(0, found.size() - atMost), found.size());
    }

    private static boolean names(String event, String name) {
        int at = event.indexOf(name);
        return at >= 0
                && (at + name.length() == event.length() || !Character.isLetterOrDigit(event.charAt(at + name.length())));
    }
}
