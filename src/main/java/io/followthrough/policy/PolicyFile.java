package io.followthrough.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.followthrough.problem.JsonProblems;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Reads the policies from YAML; what is wrong is named with file, line and column. */
final class PolicyFile {

    static final String BUILT_IN = "default-policies.yaml";

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    @RegisterForReflection
    record Content(@JsonProperty(required = true) List<Policy> policies) {}

    private PolicyFile() {}

    static Policies builtIn() {
        try (InputStream resource = PolicyFile.class.getResourceAsStream("/" + BUILT_IN)) {
            return read(BUILT_IN, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FaultyPolicyFile when it cannot be read or says something that cannot be */
    static Policies at(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return read(file.toString(), content);
        } catch (IOException e) {
            throw new FaultyPolicyFile(file + ": cannot be read (" + e + ")");
        }
    }

    /** The file as it is, for telling one from another. */
    static byte[] bytes(PolicyConfig config) throws IOException {
        if (config.file().isPresent()) {
            return Files.readAllBytes(config.file().get());
        }
        try (InputStream resource = PolicyFile.class.getResourceAsStream("/" + BUILT_IN)) {
            return resource.readAllBytes();
        }
    }

    private static Policies read(String name, InputStream stream) throws IOException {
        String content = new String(stream.readAllBytes(), UTF_8);
        try {
            List<Policy> policies = YAML.readValue(content, Content.class).policies();
            return new Policies(name, policies == null ? List.of() : policies);
        } catch (JsonProcessingException e) {
            throw new FaultyPolicyFile(name + place(e, content) + ": " + reason(e));
        } catch (IllegalArgumentException e) {
            throw new FaultyPolicyFile(name + ": " + e.getMessage());
        }
    }

    private static String place(JsonProcessingException e, String content) {
        Optional<String> place = e instanceof JsonMappingException mapping
                ? YamlPlace.of(mapping.getPath(), content)
                : Optional.empty();
        return place.or(() -> Optional.ofNullable(e.getLocation())
                .map(at -> ", line " + at.getLineNr() + ", column " + at.getColumnNr())).orElse("");
    }

    private static String reason(JsonProcessingException e) {
        return e instanceof JsonMappingException ? JsonProblems.of(e).detail() : e.getOriginalMessage();
    }
}
