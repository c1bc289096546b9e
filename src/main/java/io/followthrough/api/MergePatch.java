package io.followthrough.api;

import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.problem.JsonProblems;
import io.followthrough.problem.ProblemException;

/** JSON Merge Patch (RFC 7396) on the changeable part of a resource: null removes, what is absent stays. */
@Singleton
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validation validation;

    MergePatch(ObjectMapper mapper, Validation validation) {
        this.mapper = mapper;
        this.validation = validation;
    }

    /**
     * @param current the changeable fields as they are
     * @return the same fields as they shall be, validated
     * @throws ProblemException 400 naming each field that is unknown or wrong
     */
    public <T> T apply(T current, JsonNode patch) {
        if (patch == null || !patch.isObject()) {
            throw ProblemException.invalid("", "The patch must be a JSON object.");
        }
        return validation.validated(read(merge(mapper.valueToTree(current), patch), current));
    }

    @SuppressWarnings("unchecked")
    private <T> T read(JsonNode merged, T current) {
        try {
            return (T) mapper.treeToValue(merged, current.getClass());
        } catch (JsonProcessingException e) {
            throw new ProblemException(JsonProblems.of(e));
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject() || !target.isObject()) {
            return patch;
        }
        ObjectNode merged = target.deepCopy();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) {
                merged.putNull(field.getKey());
            } else {
                JsonNode old = merged.path(field.getKey());
                merged.set(field.getKey(), old.isObject() ? merge(old, field.getValue()) : field.getValue());
            }
        }
        return merged;
    }
}
