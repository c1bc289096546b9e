package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.followthrough.classification.FollowUpType;
import io.followthrough.classification.Nature;
import io.followthrough.classification.Priority;
import io.followthrough.classification.Severity;
import io.followthrough.classification.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors check policy files by says what the reader of the service says. */
class ThePolicySchemaAgreesTest {

    private static final JsonNode TEXT = read(Path.of("docs/policies.schema.json"));
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema SCHEMA = FACTORY.getSchema(TEXT);

    @ParameterizedTest
    @MethodSource("io.followthrough.policy.PolicySamples#accepted")
    void both_accept(String file) throws IOException {
        assertThat(complaints(file)).isEmpty();
        assertThatCode(() -> reading(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("io.followthrough.policy.PolicySamples#refused")
    void both_refuse(String file) throws IOException {
        assertThat(complaints(file)).isNotEmpty();
        assertThatThrownBy(() -> reading(file)).isInstanceOf(FaultyPolicyFile.class);
    }

    @ParameterizedTest
    @MethodSource("io.followthrough.policy.PolicySamples#refusedByTheReader")
    void what_the_schema_cannot_say_is_refused_by_the_reader(String file) throws IOException {
        assertThat(complaints(file)).isEmpty();
        assertThatThrownBy(() -> reading(file)).isInstanceOf(FaultyPolicyFile.class);
    }

    @ParameterizedTest
    @MethodSource("io.followthrough.policy.PolicySamples#noYaml")
    void what_is_no_yaml_is_refused_too(String file) {
        assertThatThrownBy(() -> reading(file)).isInstanceOf(FaultyPolicyFile.class);
    }

    @Test
    void the_schema_is_one_itself() {
        assertThat(FACTORY.getSchema(com.networknt.schema.SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()))
                .validate(TEXT)).isEmpty();
    }

    @Test
    void the_built_in_policies_are_valid() throws IOException {
        assertThat(complaints(Files.readString(Path.of("src/main/resources/default-policies.yaml")))).isEmpty();
    }

    @Test
    void the_policies_of_the_manifests_are_valid() throws IOException {
        String file = PolicyFile.YAML.readTree(Files.readString(Path.of("kubernetes/base/policies.yaml"))).path("data")
                .path("policies.yaml").asText();

        assertThat(complaints(file)).isEmpty();
        assertThatCode(() -> reading(file)).doesNotThrowAnyException();
    }

    @Test
    void it_names_the_keys_that_are_read() {
        assertThat(keys("/properties")).isEqualTo(components(PolicyFile.Content.class));
        assertThat(keys("/$defs/policy/properties")).isEqualTo(components(Policy.class));
        assertThat(keys("/$defs/conditions/properties")).isEqualTo(components(Conditions.class));
        assertThat(keys("/$defs/escalation/properties")).isEqualTo(components(EscalationStep.class));
        assertThat(keys("/properties/postmortemWithin/properties")).isEqualTo(Set.copyOf(words(Severity.values())));
    }

    @Test
    void it_names_the_words_that_are_read() {
        assertThat(choices("/$defs/policy/properties/clock")).isEqualTo(words(ClockStart.values()));
        assertThat(choices("/$defs/policy/properties/verification")).isEqualTo(words(Verification.values()));
        assertThat(choices("/$defs/escalation/properties/to")).isEqualTo(words(EscalationStep.Recipient.values()));
        assertThat(choices("/$defs/conditions/properties/severity/items")).isEqualTo(words(Severity.values()));
        assertThat(choices("/$defs/conditions/properties/priority/items")).isEqualTo(words(Priority.values()));
        assertThat(choices("/$defs/conditions/properties/nature/items")).isEqualTo(words(Nature.values()));
        assertThat(choices("/$defs/conditions/properties/type/items")).isEqualTo(words(FollowUpType.values()));
    }

    @Test
    void every_key_is_explained() throws IOException {
        String explained = Files.readString(Path.of("docs/policies.md"));

        for (Class<?> type : List.of(PolicyFile.Content.class, Policy.class, Conditions.class, EscalationStep.class)) {
            assertThat(components(type)).allSatisfy(key -> assertThat(explained).contains("`" + key + "`"));
        }
    }

    private static Policies reading(String file) {
        return PolicyFile.of("policies.yaml", file.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<ValidationMessage> complaints(String file) throws IOException {
        return SCHEMA.validate(PolicyFile.YAML.readTree(file));
    }

    private static Set<String> keys(String pointer) {
        return TEXT.at(pointer).properties().stream().map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<String> choices(String pointer) {
        return StreamSupport.stream(TEXT.at(pointer).path("enum").spliterator(), false).map(JsonNode::asText).toList();
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
    }

    private static List<String> words(Word... words) {
        return Arrays.stream(words).map(Word::word).toList();
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
