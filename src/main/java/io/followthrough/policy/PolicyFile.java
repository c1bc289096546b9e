package io.followthrough.policy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.followthrough.api.StrictJson;
import io.followthrough.classification.Severity;
import io.followthrough.problem.JsonProblems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads policies from YAML, and names everything that is wrong at once, each with its line and column. */
public final class PolicyFile {

    static final YAMLMapper YAML = strict();

    @RegisterForReflection
    record Content(@JsonProperty(required = true) List<Policy> policies, Map<Severity, Deadline> postmortemWithin) {

        Content {
            if (postmortemWithin != null && postmortemWithin.values().stream().anyMatch(deadline -> deadline.days() < 0)) {
                throw new IllegalArgumentException("postmortemWithin must not be negative");
            }
        }
    }

    private PolicyFile() {}

    /** @throws FaultyPolicyFile when it cannot be used */
    public static Policies at(Path file) {
        return read(PolicyText.at(file));
    }

    /** @throws FaultyPolicyFile when it cannot be used */
    public static Policies of(String source, byte[] content) {
        return read(PolicyText.of(source, content));
    }

    /** One sentence for everything that is wrong; none for a file that can be used. */
    public static List<String> faultsAt(Path file) {
        try {
            at(file);
            return List.of();
        } catch (FaultyPolicyFile e) {
            return e.getMessage().lines().toList();
        }
    }

    static Policies read(PolicyText text) {
        List<Fault> faults = new ArrayList<>();
        Content content = understood(text.content(), faults);
        if (!faults.isEmpty()) {
            faults.sort(Fault.IN_ORDER);
            throw new FaultyPolicyFile(text.source(), faults);
        }
        return new Policies(text.source(), text.sha256(), content.policies(), content.postmortemWithin());
    }

    private static Content understood(String text, List<Fault> faults) {
        try {
            YamlTree tree = YamlTree.of(text);
            if (!tree.values().isObject()) {
                faults.add(Fault.ofFile("must be a mapping with the key policies"));
                return null;
            }
            faults.addAll(misplaced(tree));
            unwritten(tree, faults);
            return understood(tree, faults);
        } catch (JsonMappingException e) {
            faults.add(Fault.ofFile("must be one YAML document"));
        } catch (JsonProcessingException e) {
            faults.add(new Fault(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), syntax(e)));
        } catch (MarkedYAMLException e) {
            faults.add(new Fault(e.getProblemMark().getLine() + 1, e.getProblemMark().getColumn() + 1, e.getProblem()));
        }
        return null;
    }

    /** What cannot be understood is noted and taken out, so that the rest is looked at too. */
    private static Content understood(YamlTree tree, List<Fault> faults) throws JsonProcessingException {
        while (true) {
            try {
                return YAML.treeToValue(tree.values(), Content.class);
            } catch (JsonMappingException e) {
                List<String> path = path(e, tree);
                if (tree.has(path)) {
                    faults.add(tree.fault(path, reason(e)));
                } else if (!tree.hadOnce(path)) {
                    faults.add(tree.fault(path, "is missing"));
                }
                if (!tree.remove(path)) {
                    return null;
                }
            }
        }
    }

    /** Without the lines that show the place once more. */
    private static String syntax(JsonProcessingException e) {
        return e.getOriginalMessage().lines().filter(line -> !line.startsWith(" ")).distinct()
                .collect(Collectors.joining(", "));
    }

    /** To Jackson a key that it does not know is a fault of the whole map. */
    private static List<String> path(JsonMappingException e, YamlTree tree) {
        List<String> path = e.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex())).toList();
        return e instanceof InvalidFormatException format && tree.has(YamlTree.plus(path, format.getValue().toString()))
                ? YamlTree.plus(path, format.getValue().toString())
                : path;
    }

    private static String reason(JsonMappingException e) {
        if (e instanceof MismatchedInputException input && input.getTargetType() == Deadline.class) {
            return "must be a deadline such as 30d or 3wd";
        }
        var errors = JsonProblems.of(e).errors();
        return errors == null || errors.isEmpty() ? "cannot be read" : errors.getFirst().detail();
    }

    /** A condition that somebody began and did not write would otherwise hold for everything. */
    private static void unwritten(YamlTree tree, List<Fault> faults) {
        List<List<String>> empty = new ArrayList<>(tree.nulls());
        JsonNode policies = tree.values().path("policies");
        for (int i = 0; i < policies.size(); i++) {
            List<String> when = List.of("policies", String.valueOf(i), "when");
            policies.path(i).path("when").properties().stream().filter(field -> field.getValue().isEmpty()
                    && field.getValue().isArray()).forEach(field -> empty.add(YamlTree.plus(when, field.getKey())));
        }
        empty.forEach(path -> faults.add(tree.fault(path, "must not be empty; leave it out instead")));
        empty.forEach(tree::remove);
    }

    private static List<Fault> misplaced(YamlTree tree) {
        JsonNode policies = tree.values().path("policies");
        if (!policies.isArray()) {
            return List.of();
        }
        List<JsonNode> each = StreamSupport.stream(policies.spliterator(), false).toList();
        return Policies.misplaced(each.stream().map(policy -> policy.path("name").asText()).toList(),
                each.stream().map(policy -> policy.path("when")).map(when -> when.isMissingNode()
                        || when.isObject() && when.isEmpty()).toList())
                .map(found -> tree.fault(found.path(), found.reason())).toList();
    }

    private static YAMLMapper strict() {
        YAMLMapper mapper = new YAMLMapper();
        new StrictJson().customize(mapper);
        for (CoercionInputShape shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float,
                CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }
}
