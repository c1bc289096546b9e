package io.followthrough.mention;

import java.util.List;
import java.util.Set;

/**
 * Which keys a reader may see. What is hidden from them is named no more than what does not exist.
 *
 * @param keys those that were found; null for all
 * @param isConfined whether the reader sees the things of one team only
 */
public record Mentionable(Set<String> keys, boolean isConfined) {

    public static final Mentionable EVERYTHING = new Mentionable(null, false);

    /** @param key null is shown as it is */
    public boolean shows(String key) {
        return key == null || keys == null || keys.contains(key);
    }

    /** The key, or null when the reader may not see it. */
    public String shown(String key) {
        return shows(key) ? key : null;
    }

    /** Those of them that the reader may see. */
    public List<String> shown(List<String> some) {
        return some.stream().filter(this::shows).toList();
    }
}
