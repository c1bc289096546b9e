package io.followthrough.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;

/** Reads YAML as an API server with strict validation does: unknown fields, doubled keys and values of a wrong type fail. */
final class StrictYaml {

    private static final KubernetesSerialization KINDS = new KubernetesSerialization();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .annotationIntrospector(new WithoutAnySetters())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, config -> List.of(CoercionInputShape.Boolean, CoercionInputShape.Integer,
                    CoercionInputShape.Float).forEach(shape -> config.setCoercion(shape, CoercionAction.Fail)))
            .build();

    private StrictYaml() {}

    static HasMetadata resource(Path file) {
        return resource(text(file));
    }

    static HasMetadata resource(String text) {
        return resource(parse(text, JsonNode.class));
    }

    static HasMetadata resource(JsonNode tree) {
        String apiVersion = tree.path("apiVersion").asText();
        String kind = tree.path("kind").asText();
        Class<?> type = KINDS.getRegisteredKubernetesResource(apiVersion, kind);
        try {
            return type == null ? CustomKinds.resource(tree) : (HasMetadata) YAML.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(kind + " " + tree.path("metadata").path("name").asText() + ": " + e.getMessage(), e);
        }
    }

    static <T> T read(Path file, Class<T> type) {
        try {
            return parse(text(file), type);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e.getCause());
        }
    }

    static <T> T parse(String text, Class<T> type) {
        try (MappingIterator<T> documents = YAML.readerFor(type).readValues(text)) {
            T first = documents.nextValue();
            if (documents.hasNextValue()) {
                throw new IllegalArgumentException("one document a file");
            }
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The model keeps fields it does not know in a map; here they shall fail. */
    private static final class WithoutAnySetters extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
