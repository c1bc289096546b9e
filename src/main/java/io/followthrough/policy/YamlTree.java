package io.followthrough.policy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML text as values and, beside them, the places where they stand; Jackson itself knows only how far it had read. What is taken
 * out of the one is taken out of the other, and the places keep the names that they had in the whole text.
 */
final class YamlTree {

    private final JsonNode values;
    private final Node places;
    private final Map<Node, String> pointers = new IdentityHashMap<>();
    private final Set<String> takenOut = new HashSet<>();

    private YamlTree(JsonNode values, Node places) {
        this.values = values;
        this.places = places;
        name(places, "");
    }

    /** @throws JsonProcessingException when it is not one YAML document */
    static YamlTree of(String text) throws JsonProcessingException {
        return new YamlTree(PolicyFile.YAML.readTree(text), new Yaml(new LoaderOptions()).compose(new StringReader(text)));
    }

    JsonNode values() {
        return values;
    }

    /** @param path names of fields, and numbers of elements */
    boolean has(List<String> path) {
        return node(path).isPresent();
    }

    /** Whether something that was taken out stood there. */
    boolean hadOnce(List<String> path) {
        return node(path.subList(0, path.size() - 1)).map(parent -> pointers.get(parent) + "/" + path.getLast())
                .filter(takenOut::contains).isPresent();
    }

    /** What is missing is named by the place where it should be. */
    Fault fault(List<String> path, String reason) {
        List<String> there = path;
        while (!has(there)) {
            there = there.subList(0, there.size() - 1);
        }
        Node node = node(there).orElseThrow();
        String pointer = pointers.get(node) + (there.size() == path.size() ? "" : "/" + path.get(there.size()));
        Mark mark = node.getStartMark();
        return new Fault(mark.getLine() + 1, mark.getColumn() + 1, pointer.isEmpty() ? reason : pointer + " " + reason);
    }

    /**
     * Takes it out; what should contain it, where it is missing itself.
     *
     * @return false when nothing would be left
     */
    boolean remove(List<String> path) {
        if (path.isEmpty()) {
            return false;
        }
        List<String> parent = path.subList(0, path.size() - 1);
        if (!has(path)) {
            return remove(parent);
        }
        String last = path.getLast();
        takenOut.add(pointers.get(node(path).orElseThrow()));
        switch (value(parent)) {
            case ObjectNode object -> object.remove(last);
            case ArrayNode array -> array.remove(Integer.parseInt(last));
            default -> throw new IllegalArgumentException(path.toString());
        }
        switch (node(parent).orElseThrow()) {
            case MappingNode mapping -> mapping.getValue().removeIf(entry -> key(entry).equals(last));
            case SequenceNode sequence -> sequence.getValue().remove(Integer.parseInt(last));
            default -> throw new IllegalArgumentException(path.toString());
        }
        return true;
    }

    /** Where a value was begun and not written, the last ones first, so that each can be taken out without moving the others. */
    List<List<String>> nulls() {
        List<List<String>> found = new ArrayList<>();
        collectNulls(values, List.of(), found);
        return found.reversed();
    }

    private static void collectNulls(JsonNode value, List<String> path, List<List<String>> found) {
        if (value.isNull()) {
            found.add(path);
        }
        value.properties().forEach(field -> collectNulls(field.getValue(), plus(path, field.getKey()), found));
        if (value.isArray()) {
            IntStream.range(0, value.size())
                    .forEach(i -> collectNulls(value.get(i), plus(path, String.valueOf(i)), found));
        }
    }

    static List<String> plus(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private JsonNode value(List<String> path) {
        JsonNode value = values;
        for (String step : path) {
            value = value.isArray() ? value.path(Integer.parseInt(step)) : value.path(step);
        }
        return value;
    }

    private Optional<Node> node(List<String> path) {
        Optional<Node> node = Optional.ofNullable(places);
        for (String step : path) {
            node = node.flatMap(there -> child(there, step));
        }
        return node;
    }

    private static Optional<Node> child(Node node, String step) {
        return switch (node) {
            case MappingNode mapping -> mapping.getValue().stream().filter(entry -> key(entry).equals(step)).findFirst()
                    .map(NodeTuple::getValueNode);
            case SequenceNode sequence -> Optional.of(Integer.parseInt(step)).filter(i -> i < sequence.getValue().size())
                    .map(sequence.getValue()::get);
            default -> Optional.empty();
        };
    }

    private void name(Node node, String pointer) {
        pointers.put(node, pointer);
        switch (node) {
            case MappingNode mapping ->
                mapping.getValue().forEach(entry -> name(entry.getValueNode(), pointer + "/" + key(entry)));
            case SequenceNode sequence -> IntStream.range(0, sequence.getValue().size())
                    .forEach(i -> name(sequence.getValue().get(i), pointer + "/" + i));
            case null, default -> {
            }
        }
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }
}
