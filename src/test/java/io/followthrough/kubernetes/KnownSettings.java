package io.followthrough.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.common.utils.StringUtil;

/** The settings that the environment of a running service can set: our own and those of Quarkus. */
final class KnownSettings {

    private static final String CATALOGUE = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENVIRONMENT_VARIABLES = Stream.concat(ours(), ofQuarkus()).collect(Collectors.toSet());

    private KnownSettings() {}

    static List<String> unknownAmong(Collection<String> variables) {
        return variables.stream().filter(variable -> !ENVIRONMENT_VARIABLES.contains(variable)).toList();
    }

    private static Stream<String> ours() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.followthrough").stream().filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(JavaClass::reflect).flatMap(type -> ConfigMappings.getProperties(
                        ConfigMappings.ConfigClass.configClass(type)).keySet().stream())
                .map(StringUtil::replaceNonAlphanumericByUnderscores).map(String::toUpperCase);
    }

    /** Only what takes effect at run time: the rest is fixed when the service is built. */
    private static Stream<String> ofQuarkus() {
        try {
            return Collections.list(KnownSettings.class.getClassLoader().getResources(CATALOGUE)).stream()
                    .map(KnownSettings::read).flatMap(catalogue -> catalogue.findParents("path").stream())
                    .filter(setting -> setting.path("phase").asText().equals("RUN_TIME"))
                    .map(setting -> setting.path("path").path("environmentVariable").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(URL catalogue) {
        try (InputStream content = catalogue.openStream()) {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
