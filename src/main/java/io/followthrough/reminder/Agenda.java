package io.followthrough.reminder;

import java.util.List;

/**
 * What a person has to do.
 *
 * @param parts without empty ones
 */
public record Agenda(List<Part> parts) {

    public Agenda {
        parts = List.copyOf(parts);
    }

    /**
     * @param entries the most urgent ones
     * @param total how many follow-ups there are, those without an entry included
     */
    public record Part(AgendaPart name, List<Entry> entries, int total) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param followUp its id
     * @param inPlaceOf the name of whoever is away and would do it; null when it is the person's own
     */
    public record Entry(Long followUp, String inPlaceOf) {}
}
