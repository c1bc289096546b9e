package io.followthrough.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.followthrough.kubernetes.Flows.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OnlyNeededFlowsTest {

    private static final End SERVICE = End.pod("followthrough");
    private static final End STRANGER_HERE = End.pod("stranger");
    private static final End STRANGER = End.pod("elsewhere", "app.kubernetes.io/name", "followthrough");
    private static final End OUTSIDE = End.outside("203.0.113.7");
    private static final End OUTSIDE_V6 = End.outside("2001:db8::7");
    private static final End CLOUD = End.outside("169.254.169.254");
    private static final End PROMETHEUS = End.pod("monitoring", "app.kubernetes.io/name", "prometheus");
    private static final End NAMES = End.pod("kube-system", "k8s-app", "kube-dns");
    private static final End DATABASE_SERVER = End.pod(Flows.HERE, "cnpg.io/cluster", "followthrough-database");
    private static final End OPERATOR = End.pod("cnpg-system", "app.kubernetes.io/name", "cloudnative-pg");

    static List<Rendered> all() {
        return Rendered.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void names_are_looked_up_and_metrics_read_by_prometheus_alone(Rendered rendered) {
        Flows flows = new Flows(rendered);

        assertThat(flows.allow(SERVICE, NAMES, "UDP", 53)).isTrue();
        assertThat(flows.allow(PROMETHEUS, SERVICE, 9000)).isTrue();
        assertThat(List.of(STRANGER_HERE, STRANGER, OUTSIDE)).noneMatch(from -> flows.allow(from, SERVICE, 9000));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothing_else_leaves_the_namespace(Rendered rendered) {
        Flows flows = new Flows(rendered);

        assertThat(List.of(22, 80, 443, 587, 5432, 6443)).noneMatch(port -> flows.allow(STRANGER_HERE, OUTSIDE, port));
        assertThat(List.of(22, 80, 6443, 8080)).noneMatch(port -> flows.allow(SERVICE, OUTSIDE, port));
        assertThat(List.of(80, 443, 587)).noneMatch(port -> flows.allow(SERVICE, CLOUD, port));
    }

    @Test
    void the_base_reaches_what_its_settings_name() {
        Flows flows = new Flows(Rendered.base());
        Map<String, String> settings = Base.configMap("followthrough-settings").getData();

        assertThat(flows.allow(SERVICE, OUTSIDE,
                URI.create(settings.get("QUARKUS_DATASOURCE_JDBC_URL").substring("jdbc:".length())).getPort())).isTrue();
        assertThat(flows.allow(SERVICE, OUTSIDE, Integer.parseInt(settings.get("QUARKUS_MAILER_PORT")))).isTrue();
        assertThat(settings.get("QUARKUS_OIDC_AUTH_SERVER_URL")).startsWith("https://id.");
        assertThat(flows.allow(SERVICE, OUTSIDE, 443)).isTrue();
        assertThat(flows.allow(SERVICE, OUTSIDE_V6, 443)).isTrue();
        assertThat(flows.allow(OUTSIDE, SERVICE, 8080)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ingress, traefik", "gateway-route, gateway"})
    void who_routes_requests_is_the_only_one_to_bring_them(String component, String namespace) {
        Flows flows = new Flows(Rendered.with(component));

        assertThat(flows.allow(End.pod(namespace, "any", "label"), SERVICE, 8080)).isTrue();
        assertThat(List.of(STRANGER_HERE, STRANGER, OUTSIDE, PROMETHEUS)).noneMatch(from -> flows.allow(from, SERVICE, 8080));
    }

    @Test
    void the_demo_reaches_what_it_brings_and_nothing_outside() {
        Flows flows = new Flows(Rendered.demo());
        Map<String, String> settings = Rendered.demo().the(ConfigMap.class, "followthrough-settings").getData();
        URI database = URI.create(settings.get("QUARKUS_DATASOURCE_JDBC_URL").substring("jdbc:".length()));
        URI provider = URI.create(settings.get("QUARKUS_OIDC_AUTH_SERVER_URL"));

        assertThat(flows.allow(SERVICE, End.pod(database.getHost()), database.getPort())).isTrue();
        assertThat(flows.allow(SERVICE, End.pod(provider.getHost()), provider.getPort())).isTrue();
        assertThat(flows.allow(SERVICE, End.pod(settings.get("QUARKUS_MAILER_HOST")),
                Integer.parseInt(settings.get("QUARKUS_MAILER_PORT")))).isTrue();
        assertThat(List.of(443, 587, 1025, 5432, 5556)).noneMatch(port -> flows.allow(SERVICE, OUTSIDE, port));
        assertThat(flows.allow(End.pod("dex"), End.pod("postgresql"), 5432)).isFalse();
        assertThat(flows.allow(STRANGER, End.pod("postgresql"), 5432)).isFalse();
    }

    @Test
    void in_production_only_the_service_and_the_operator_reach_the_database() {
        Flows flows = new Flows(Rendered.production());

        assertThat(List.of(SERVICE, DATABASE_SERVER, OPERATOR)).allMatch(from -> flows.allow(from, DATABASE_SERVER, 5432));
        assertThat(List.of(DATABASE_SERVER, OPERATOR)).allMatch(from -> flows.allow(from, DATABASE_SERVER, 8000));
        assertThat(flows.allow(PROMETHEUS, DATABASE_SERVER, 9187)).isTrue();
        assertThat(flows.allow(DATABASE_SERVER, OUTSIDE, 443)).isTrue();
        assertThat(List.of(STRANGER_HERE, STRANGER, PROMETHEUS, OUTSIDE))
                .noneMatch(from -> flows.allow(from, DATABASE_SERVER, 5432));
        assertThat(flows.allow(SERVICE, OUTSIDE, 5432)).isFalse();
    }
}
