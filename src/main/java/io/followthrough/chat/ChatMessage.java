package io.followthrough.chat;

import java.net.URI;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The payload of the chat channel: what is said, in no format yet. Nobody's words can break a line or hide what follows.
 *
 * @param lines follow-ups
 * @param more a page; null for none
 */
@RegisterForReflection
public record ChatMessage(String title, List<Fact> facts, List<Line> lines, Link more) {

    private static final int LONGEST_TITLE = 140;

    /** Such as how many are overdue. */
    @RegisterForReflection
    public record Fact(String name, String value) {

        public Fact {
            name = PlainWords.of(name);
            value = PlainWords.of(value);
        }
    }

    /** One follow-up. */
    @RegisterForReflection
    public record Line(Link link, String words) {

        public Line {
            words = PlainWords.of(words);
        }
    }

    /** To a page of ours, never to something that acts. */
    @RegisterForReflection
    public record Link(String words, URI to) {

        public Link {
            words = PlainWords.of(words);
        }
    }

    public ChatMessage {
        title = PlainWords.of(title, LONGEST_TITLE);
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }
}
