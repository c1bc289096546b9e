package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import org.junit.jupiter.api.Test;

class TheDatabaseSuitsTheServiceTest {

    private static final int OF_POSTGRESQL_BY_DEFAULT = 100;
    /** For its superusers, backups, standbys, and people who look at it. */
    private static final int OTHERS = 20;
    private static final int FOR_SUPERUSERS = 3;

    @Test
    void as_many_replicas_as_there_can_be_find_connections_to_spare() {
        assertThat(neededAtMost()).isLessThanOrEqualTo(OF_POSTGRESQL_BY_DEFAULT - FOR_SUPERUSERS);
        assertThat(Integer.parseInt(argument("max_connections"))).isGreaterThanOrEqualTo(neededAtMost() + OTHERS);
        assertThat(cluster().at("/spec/postgresql/parameters/max_connections").asInt())
                .isGreaterThanOrEqualTo(neededAtMost() + OTHERS);
    }

    @Test
    void it_has_the_version_that_we_test_with() {
        Matcher tested = Pattern.compile("<postgresql-binaries.version>(\\d+)\\.").matcher(StrictYaml.text(Path.of("pom.xml")));
        assertThat(tested.find()).isTrue();

        assertThat(demoContainer().getImage()).startsWith("postgres:" + tested.group(1) + ".");
        assertThat(cluster().at("/spec/imageCatalogRef/major").asText()).isEqualTo(tested.group(1));
    }

    @Test
    void production_runs_the_service_as_another_role_than_the_owner_of_the_tables() {
        String owner = cluster().at("/spec/bootstrap/initdb/owner").asText();
        String role = cluster().at("/spec/managed/roles/0/name").asText();
        Container migrate = Rendered.production().service().getSpec().getTemplate().getSpec().getInitContainers().getFirst();

        assertThat(role).isNotEqualTo(owner);
        assertThat(migrate.getEnv()).anyMatch(variable -> variable.getName().equals("FOLLOWTHROUGH_DATABASE_SERVICE_ROLE")
                && variable.getValue().equals(role));
        assertThat(tree("ExternalSecret", "followthrough-database-role").at("/spec/target/template/data/username").asText())
                .isEqualTo(role);
    }

    @Test
    void backups_and_the_log_of_changes_go_to_the_same_store() {
        JsonNode plugin = cluster().at("/spec/plugins/0");
        JsonNode schedule = Rendered.production().trees().stream()
                .filter(tree -> tree.path("kind").asText().equals("ScheduledBackup")).findFirst().orElseThrow();

        assertThat(plugin.path("isWALArchiver").asBoolean()).isTrue();
        assertThat(tree("ObjectStore", plugin.at("/parameters/barmanObjectName").asText())).isNotNull();
        assertThat(schedule.at("/spec/cluster/name").asText()).isEqualTo(cluster().at("/metadata/name").asText());
        assertThat(schedule.at("/spec/method").asText()).isEqualTo("plugin");
        assertThat(schedule.at("/spec/pluginConfiguration/name")).isEqualTo(plugin.path("name"));
        JsonNode credentials = tree("ObjectStore", "followthrough-database").at("/spec/configuration/s3Credentials");
        assertThat(credentials).isNotEmpty().allSatisfy(credential -> assertThat(
                Secrets.of(Rendered.production()).get(credential.path("name").asText()))
                .contains(credential.path("key").asText()));
    }

    /** While an update is under way there is one more. */
    private static int neededAtMost() {
        int replicas = Rendered.base().the(HorizontalPodAutoscaler.class, "followthrough").getSpec().getMaxReplicas();
        int surge = Base.deployment().getSpec().getStrategy().getRollingUpdate().getMaxSurge().getIntVal();
        return (replicas + surge) * ApplicationProperties.number("quarkus.datasource.jdbc.max-size");
    }

    private static String argument(String setting) {
        List<String> arguments = demoContainer().getArgs();
        return arguments.stream().filter(argument -> argument.startsWith(setting + "=")).findFirst().orElseThrow()
                .substring(setting.length() + 1);
    }

    private static Container demoContainer() {
        return Rendered.demo().the(StatefulSet.class, "postgresql").getSpec().getTemplate().getSpec().getContainers()
                .getFirst();
    }

    private static JsonNode cluster() {
        return tree("Cluster", "followthrough-database");
    }

    private static JsonNode tree(String kind, String name) {
        return Rendered.production().trees().stream().filter(
                tree -> tree.path("kind").asText().equals(kind) && tree.at("/metadata/name").asText().equals(name)).findFirst()
                .orElseThrow();
    }
}
