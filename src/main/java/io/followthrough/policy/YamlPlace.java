package io.followthrough.policy;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line and column of a field; Jackson itself knows only how far it had read when it found the mistake. */
final class YamlPlace {

    private YamlPlace() {}

    /** Empty when the text is no YAML at all. */
    static Optional<String> of(List<Reference> path, String yaml) {
        try {
            return of(path, new Yaml(new LoaderOptions()).compose(new StringReader(yaml)));
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> of(List<Reference> path, Node root) {
        Node node = root;
        Mark place = null;
        for (Reference step : path) {
            if (node instanceof MappingNode mapping && step.getFieldName() != null) {
                Optional<NodeTuple> entry = entry(mapping, step.getFieldName());
                place = entry.map(YamlPlace::mark).orElse(place);
                node = entry.map(NodeTuple::getValueNode).orElse(null);
            } else if (node instanceof SequenceNode sequence && step.getIndex() >= 0
                    && step.getIndex() < sequence.getValue().size()) {
                node = sequence.getValue().get(step.getIndex());
                place = node.getStartMark();
            }
        }
        return Optional.ofNullable(place).map(at -> ", line " + (at.getLine() + 1) + ", column " + (at.getColumn() + 1));
    }

    private static Optional<NodeTuple> entry(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name)).findFirst();
    }

    private static Mark mark(NodeTuple entry) {
        return entry.getValueNode().getStartMark();
    }
}
