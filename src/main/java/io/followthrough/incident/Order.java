package io.followthrough.incident;

import io.followthrough.problem.ProblemException;

/** A repeat comes after what it repeats. */
final class Order {

    private Order() {}

    /**
     * Nothing is asked of times that are not known; neither is named, for one of them may be hidden from whoever asks.
     *
     * @throws ProblemException 422 naming the pointer
     */
    static void require(Incident earlier, Incident later, String pointer) {
        boolean isWrong = earlier.startedAt().isPresent() && later.startedAt().isPresent()
                && !earlier.startedAt().get().isBefore(later.startedAt().get());
        if (isWrong) {
            throw ProblemException.unprocessable(pointer,
                    "would not be in order: a repeat starts after the incident that it repeats");
        }
    }

    /** @throws ProblemException 422 naming the pointer when the earlier one is the later one, or itself a repeat of it */
    static void requireNoCircle(Incident earlier, Incident later, String pointer) {
        for (Incident each = earlier; each != null; each = each.recurrenceOf().orElse(null)) {
            if (each.id().equals(later.id())) {
                throw ProblemException.unprocessable(pointer, each == earlier
                        ? "must be another incident than the repeat"
                        : earlier.key() + " is itself a repeat of " + later.key());
            }
        }
    }
}
