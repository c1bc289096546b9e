package io.followthrough.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.followthrough.classification.Severity;

/**
 * The policies of one file, in its order; the last one must hold for everything.
 *
 * @param source the name of the file
 * @param sha256 of the file, in hexadecimal digits
 * @param postmortemWithin how long after the resolution of an incident its postmortem must be published; none is asked of the
 *        severities that are missing
 */
public record Policies(String source, String sha256, List<Policy> policies, Map<Severity, Deadline> postmortemWithin) {

    /** A policy that does not go with the others, and where it stands in the file. */
    record Misplaced(List<String> path, String reason) {

        static Misplaced at(int place, String reason) {
            return new Misplaced(List.of("policies", String.valueOf(place)), reason);
        }
    }

    public Policies {
        policies = List.copyOf(policies);
        postmortemWithin = postmortemWithin == null
                ? Map.of()
                : Collections.unmodifiableSortedMap(new TreeMap<>(postmortemWithin));
        misplaced(policies.stream().map(Policy::name).toList(), policies.stream().map(each -> each.when().areNone()).toList())
                .findFirst().ifPresent(first -> {
                    throw new IllegalArgumentException(first.reason());
                });
    }

    /** For what no file says. */
    public Policies(String source, List<Policy> policies) {
        this(source, "", policies, Map.of());
    }

    /** @param unconditional for each policy, whether it holds for everything */
    static Stream<Misplaced> misplaced(List<String> names, List<Boolean> unconditional) {
        Set<String> seen = new HashSet<>();
        int last = names.size() - 1;
        Stream<Misplaced> empty = names.isEmpty()
                ? Stream.of(new Misplaced(List.of("policies"), "must name at least one policy"))
                : Stream.empty();
        Stream<Misplaced> twice = IntStream.rangeClosed(0, last)
                .filter(i -> !names.get(i).isEmpty() && !seen.add(names.get(i)))
                .mapToObj(i -> Misplaced.at(i, "has the name '" + names.get(i) + "', which is used twice"));
        Stream<Misplaced> unreachable = IntStream.range(0, Math.max(0, last)).filter(unconditional::get)
                .mapToObj(i -> Misplaced.at(i, "has no conditions, so that the policies after it would never hold"));
        Stream<Misplaced> partial = names.isEmpty() || unconditional.get(last)
                ? Stream.empty()
                : Stream.of(Misplaced.at(last, "the last policy must have no conditions, so that one always holds"));
        return Stream.of(empty, twice, unreachable, partial).flatMap(faults -> faults);
    }

    /** The first policy whose conditions are met, and why it is that one. */
    public Match matching(Situation situation) {
        int place = IntStream.range(0, policies.size()).filter(i -> policies.get(i).when().met(situation)).findFirst()
                .orElseThrow();
        return new Match(policies.get(place), policies.get(place).when().against(situation).toList(),
                policies.stream().limit(place).map(policy -> Match.PassedOver.of(policy, situation)).toList());
    }

    public Optional<Policy> named(String name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    /** The policy a follow-up was filed under; the one that holds for everything if the file no longer has it. */
    public Policy namedOrLast(String name) {
        return named(name).orElseGet(policies::getLast);
    }

    /** The same for two files that come to the same, whatever their comments say. */
    public String fingerprint() {
        return PolicyText.digest((policies + "\n" + postmortemWithin).getBytes(UTF_8));
    }
}
