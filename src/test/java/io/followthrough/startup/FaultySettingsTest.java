package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultySettingsTest {

    /** What stands in application.properties, because schedules and the checks before the start read it there too. */
    private static final Map<String, String> GIVEN = Map.of("followthrough.reminder.every", "1m",
            "followthrough.escalation.every",
            "1m", "followthrough.outbox.every", "10s", "followthrough.outbox.workers", "4", "followthrough.policy.every", "30s",
            "followthrough.report.gauges-every", "1m", "followthrough.standby.heartbeat-every", "10s",
            "followthrough.standby.most-behind", "1m");

    @Test
    void nothing_is_wrong_with_what_is_given() {
        assertThat(unreadable(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"followthrough.outbox.workers, 0", "followthrough.outbox.workers, many", "followthrough.outbox.jitter, 1.5",
            "followthrough.outbox.per-minute, -1", "followthrough.outbox.circuit.failures, 0",
            "followthrough.reminder.digest-hour, 24", "followthrough.reminder.every, 0s",
            "followthrough.escalation.every, soon",
            "followthrough.policy.on-change, sometimes",
            "followthrough.access.everywhere, owner", "followthrough.mail.reply-to, nobody@",
            "followthrough.export.at-once, 1.5", "followthrough.retention.audit, 29d"})
    void a_value_that_cannot_be_is_named_with_its_setting(String name, String value) {
        assertThat(unreadable(Map.of(name, value))).singleElement().asString().startsWith(name + ": ").contains(value)
                .doesNotContain("SRCFG", "Exception");
    }

    @Test
    void one_that_is_emptied_is_named() {
        assertThat(unreadable(Map.of("followthrough.reminder.every", ""))).singleElement().asString()
                .contains("followthrough.reminder.every").doesNotContain("Exception");
    }

    @Test
    void all_are_named_at_once() {
        assertThat(unreadable(Map.of("followthrough.outbox.workers", "0", "followthrough.reminder.digest-hour", "24",
                "followthrough.export.longest", "-1h", "followthrough.outbox.wrokers", "4"))).hasSize(4);
    }

    @Test
    void a_variable_that_is_no_setting_is_named_but_not_those_that_Kubernetes_makes() {
        assertThat(UnknownVariables.among(List.of("FOLLOWTHROUGH_OUTBOX_WROKERS", "FOLLOWTHROUGH_OUTBOX_WORKERS",
                "FOLLOWTHROUGH_OUTBOX_CIRCUIT_FIRST_PAUSE", "FOLLOWTHROUGH_PUBLIC_URL", "FOLLOWTHROUGH_MIGRATE_ONLY",
                "FOLLOWTHROUGH_ACCESS_ADMINS_0_",
                "FOLLOWTHROUGH_DATABASE_SERVICE_ROLE",
                "FOLLOWTHROUGH_SERVICE_HOST", "FOLLOWTHROUGH_SERVICE_PORT_HTTP", "FOLLOWTHROUGH_PORT",
                "FOLLOWTHROUGH_PORT_8080_TCP_ADDR", "FOLLOWTHROUGH_DB_PORT_5432_TCP", "PATH")))
                .containsExactly("FOLLOWTHROUGH_OUTBOX_WROKERS is not a setting: correct its name, or remove it.");
    }

    @Test
    void every_interface_of_settings_is_looked_at() {
        var found = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.followthrough").stream().filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(type -> ConfigMappings.ConfigClass.configClass(type.reflect())).toList();

        assertThat(MappedSettings.ALL).containsExactlyInAnyOrderElementsOf(found);
    }

    private static List<String> unreadable(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(GIVEN);
        all.putAll(settings);
        return FaultySettings.unreadable(new SmallRyeConfigBuilder().addDiscoveredConverters().addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(all, "test", 100)).build()).toList();
    }
}
