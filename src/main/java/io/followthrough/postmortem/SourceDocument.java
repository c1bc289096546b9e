package io.followthrough.postmortem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A written postmortem as it came in.
 *
 * @param title by which a later version of the same document is known; empty when it has none
 * @param digest the SHA-256 of the text without regard to line ends and space at its edges
 */
@Embeddable
public record SourceDocument(@Column(name = "source") String text, @Column(name = "source_title") String title,
        @Column(name = "source_digest") String digest) {

    /** @param title null when it has none */
    public SourceDocument(String text, String title) {
        this(text, title == null ? "" : title, digestOf(text));
    }

    /** The share of the shorter document's distinct lines that the other one has too, 0 to 1. */
    public double shareOfLinesInCommonWith(SourceDocument other) {
        Set<String> mine = distinctLines();
        Set<String> theirs = other.distinctLines();
        long common = mine.stream().filter(theirs::contains).count();
        return (double) common / Math.max(1, Math.min(mine.size(), theirs.size()));
    }

    private Set<String> distinctLines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toSet());
    }

    private static String digestOf(String text) {
        try {
            String normalised = text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(normalised.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
