package io.followthrough.proof.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the service and the oracle disagree, told so that somebody can find out who is right. */
final class Differences {

    private static final int SHOWN = 5;
    private static final int EVENTS = 12;
    private static final Pattern NAME = Pattern.compile("FU-\\d+|person-\\d+@example.org");

    private final World world;
    private final List<String> shown = new ArrayList<>();
    private int count;

    Differences(World world) {
        this.world = world;
    }

    void compare(Instant now, List<String> expected, List<String> actual) {
        List<String> missing = without(expected, actual);
        List<String> surplus = without(actual, expected);
        count += missing.size() + surplus.size();
        if (shown.size() < SHOWN && !(missing.isEmpty() && surplus.isEmpty())) {
            tell(now, missing, surplus);
        }
    }

    int count() {
        return count;
    }

    /** Whether more of them would help nobody. */
    boolean areEnough() {
        return shown.size() >= SHOWN;
    }

    @Override
    public String toString() {
        return count + " differences; the first ones:\n" + String.join("\n", shown);
    }

    private void tell(Instant now, List<String> missing, List<String> surplus) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder("At " + now + "\n");
        missing.stream().limit(4).forEach(line -> text.append("  expected  ").append(line).append('\n'));
        surplus.stream().limit(4).forEach(line -> text.append("  found     ").append(line).append('\n'));
        String first = missing.isEmpty() ? surplus.getFirst() : missing.getFirst();
        String other = surplus.isEmpty() || missing.isEmpty() ? "" : surplus.getFirst();
        names(first).stream().filter(name -> !other.contains(name) || name.startsWith("person")).forEach(names::add);
        names(other).stream().filter(name -> !first.contains(name)).forEach(names::add);
        names.stream().filter(name -> name.startsWith("FU-")).limit(3)
                .forEach(name -> text.append("  ").append(world.tasks.get(Integer.parseInt(name.substring(3)))).append('\n'));
        world.people.stream().filter(human -> names.contains(human.email))
                .forEach(human -> text.append("  ").append(human.story())
                        .append('\n'));
        world.story.about(List.copyOf(names), EVENTS).forEach(event -> text.append("    ").append(event).append('\n'));
        shown.add(text.toString());
    }

    private static List<String> without(List<String> these, List<String> those) {
        List<String> left = new ArrayList<>(these);
        those.forEach(left::remove);
        return left;
    }

    private static List<String> names(String line) {
        Matcher matcher = NAME.matcher(line);
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }
}
