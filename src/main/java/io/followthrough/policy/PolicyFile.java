package io.followthrough.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
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

    private static Policies read(String name, InputStream content) throws IOException {
        try {
            List<Policy> policies = YAML.readValue(content, Content.class).policies();
            return new Policies(name, policies == null ? List.of() : policies);
        } catch (JsonProcessingException e) {
            throw new FaultyPolicyFile(name + place(e.getLocation()) + ": " + reason(e));
        } catch (IllegalArgumentException e) {
            throw new FaultyPolicyFile(name + ": " + e.getMessage());
        }
    }

    private static String place(JsonLocation at) {
        return at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String reason(JsonProcessingException e) {
        return e instanceof JsonMappingException ? JsonProblems.of(e).detail() : e.getOriginalMessage();
    }
}
