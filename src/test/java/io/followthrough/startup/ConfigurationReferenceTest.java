package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.utils.StringUtil;
import org.junit.jupiter.api.Test;

/** docs/configuration.md names every setting of ours, as it is. */
class ConfigurationReferenceTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z.-]+)` \\| `([A-Z0-9_]+)` \\| .+ \\| .+ \\| (.+) \\|$");
    /** What has no default, or one that words say better. */
    private static final Set<String> IN_WORDS = Set.of("none", "**required**", "as many as go", "the sender",
            "the [built-in policies](../src/main/resources/default-policies.yaml)");

    private final List<Row> rows = rows();

    @Test
    void every_setting_of_ours_has_one_row_and_no_row_is_about_something_else() {
        assertThat(rows.stream().map(Row::name).filter(name -> name.startsWith("followthrough.")))
                .containsExactlyInAnyOrderElementsOf(MappedSettings.names());
        assertThat(rows.stream().map(Row::name)).doesNotHaveDuplicates();
    }

    @Test
    void its_variable_is_the_one_that_sets_it() {
        assertThat(rows).allSatisfy(row -> assertThat(row.variable())
                .isEqualTo(StringUtil.replaceNonAlphanumericByUnderscores(row.name()).toUpperCase(Locale.ROOT)));
    }

    @Test
    void its_default_is_the_one_that_holds() throws IOException {
        SmallRyeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().addDefaultInterceptors()
                .withProfile("prod").withSources(new PropertiesConfigSource(
                        Path.of("src/main/resources/application.properties").toUri().toURL(), 100))
                .build();
        ConfigMappings.registerConfigMappings(config, MappedSettings.ALL);

        List<Row> mapped = rows.stream().filter(row -> MappedSettings.mapped().anyMatch(row.name()::equals)).toList();
        assertThat(mapped).filteredOn(row -> !row.isInWords())
                .allSatisfy(row -> assertThat(config.getOptionalValue(row.name(), String.class)).as(row.name())
                        .hasValue(row.byDefault().replace("`", "")));
        assertThat(mapped).filteredOn(Row::isInWords)
                .allSatisfy(row -> assertThat(config.getOptionalValue(row.name(), String.class)).as(row.name()).isEmpty());
    }

    private static List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("docs/configuration.md")).stream().map(ROW::matcher).filter(Matcher::matches)
                    .map(row -> new Row(row.group(1), row.group(2), row.group(3))).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(String name, String variable, String byDefault) {

        boolean isInWords() { return IN_WORDS.contains(byDefault); }
    }
}
