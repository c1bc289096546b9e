package io.followthrough.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.followthrough.access.Visibility;

/**
 * One kind of what is known about a person.
 *
 * @param sql selects rows by the parameters {@code person} (id) and {@code email}; <code>{visible f}</code> is the condition that whoever
 *     reads may know of the row {@code f}
 */
record Section(String name, String sql) {

    private static final Pattern VISIBLE = Pattern.compile("\\{visible (\\w+)}");

    static Section of(String name, String sql) {
        String conditions = VISIBLE.matcher(sql).replaceAll((MatchResult of) -> Visibility.condition(of.group(1)));
        return new Section(name, "SELECT to_jsonb(found)::text AS json FROM (" + conditions + ") found");
    }
}
