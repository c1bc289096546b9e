package io.followthrough.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.common.utils.StringUtil;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings that the environment of a running service can set: our own and those of Quarkus. */
final class KnownSettings {

    private static final String CATALOGUE = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final String NAME_OF_DATABASE = "__DATASOURCE_NAME__";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENVIRONMENT_VARIABLES = Stream.concat(ours(), ofQuarkus()).collect(Collectors.toSet());

    private KnownSettings() {}

    static List<String> unknownAmong(Collection<String> variables) {
        return variables.stream().filter(variable -> !ENVIRONMENT_VARIABLES.contains(variable)).toList();
    }

    private static Stream<String> ours() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.followthrough");
        return Stream.concat(ApplicationProperties.referred(), classes.stream()
                .flatMap(type -> Stream.of(mapped(type), injected(type), readByHand(type)).flatMap(names -> names)))
                .map(StringUtil::replaceNonAlphanumericByUnderscores).map(String::toUpperCase);
    }

    private static Stream<String> mapped(JavaClass type) {
        return type.isAnnotatedWith(ConfigMapping.class)
                ? ConfigMappings.getProperties(ConfigMappings.ConfigClass.configClass(type.reflect())).keySet().stream()
                : Stream.empty();
    }

    private static Stream<String> injected(JavaClass type) {
        Stream<HasAnnotations<?>> places = Stream.concat(type.getFields().stream(),
                type.getCodeUnits().stream().flatMap(method -> method.getParameters().stream()));
        return places.flatMap(place -> place.tryGetAnnotationOfType(ConfigProperty.class).stream()).map(ConfigProperty::name);
    }

    /** What is needed before there are beans is read under a name that a constant called SETTING holds. */
    private static Stream<String> readByHand(JavaClass type) {
        return type.getFields().stream().filter(field -> field.getName().equals("SETTING")).map(KnownSettings::constant);
    }

    private static String constant(JavaField field) {
        try {
            Field constant = field.reflect();
            constant.setAccessible(true);
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only what takes effect at run time: the rest is fixed when the service is built. */
    private static Stream<String> ofQuarkus() {
        try {
            return Collections.list(KnownSettings.class.getClassLoader().getResources(CATALOGUE)).stream()
                    .map(KnownSettings::read).flatMap(catalogue -> catalogue.findParents("path").stream())
                    .filter(setting -> setting.path("phase").asText().equals("RUN_TIME"))
                    .flatMap(setting -> Stream.concat(Stream.of(setting.path("path")),
                            setting.path("additionalPaths").valueStream()))
                    .map(path -> path.path("environmentVariable").asText())
                    .flatMap(KnownSettings::ofEachDatabase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ofEachDatabase(String variable) {
        return variable.contains(NAME_OF_DATABASE)
                ? ApplicationProperties.namedDatabases()
                        .map(name -> variable.replace(NAME_OF_DATABASE, "_" + name.toUpperCase(Locale.ROOT) + "_"))
                : Stream.of(variable);
    }

    private static JsonNode read(URL catalogue) {
        try (InputStream content = catalogue.openStream()) {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
