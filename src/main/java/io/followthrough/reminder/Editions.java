package io.followthrough.reminder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** One for each kind. */
@Singleton
class Editions {

    private final Map<DigestKind, Edition> editions = new EnumMap<>(DigestKind.class);

    Editions(@All List<Edition> all) {
        all.forEach(edition -> editions.put(edition.kind(), edition));
    }

    Edition of(DigestKind kind) {
        return editions.get(kind);
    }
}
