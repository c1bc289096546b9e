package io.followthrough.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedAddressesTest {

    private static final Map<String, List<String>> KNOWN = Map.of("hooks.example.org", List.of("8.8.8.8", "2606:4700::1111"),
            "inside.example.org", List.of("10.2.0.7"), "mixed.example.org", List.of("8.8.8.8", "127.0.0.1"),
            "metadata.example.org", List.of("169.254.169.254"), "link.example.org", List.of("169.254.1.1"),
            "odd.example.org", List.of("fe80::1%eth0"), "none.example.org", List.of());

    @ParameterizedTest
    @ValueSource(strings = {"https://hooks.example.org/services/T0/B0/x?y=z", "https://hooks.example.org",
            "https://HOOKS.example.org:443/a", "https://8.8.8.8/a", "https://[2606:4700::1111]/a", "https://[::ffff:8.8.8.8]/a",
            "https://[64:ff9b::808:808]/a", "https://[2002:808:808::1]/a"})
    void what_is_public_may_be_called(String address) throws Exception {
        assertThat(guard().route(address).at()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.255.254", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255",
            "192.168.0.1", "100.64.0.1", "100.127.255.255", "169.254.169.254", "169.254.0.1", "100.100.100.200",
            "168.63.129.16",
            "0.0.0.0", "0.1.2.3", "255.255.255.255", "224.0.0.1", "239.255.255.255", "240.0.0.1", "192.0.2.1", "198.51.100.1",
            "203.0.113.1", "198.18.0.1", "192.0.0.192", "192.88.99.1", "[::1]", "[::]", "[fe80::1]", "[fd00:ec2::254]",
            "[fc00::1]",
            "[fec0::1]", "[ff02::1]", "[2001:db8::1]", "[3fff::1]", "[2001::1]", "[100::1]", "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "[::127.0.0.1]", "[::ffff:0:10.0.0.1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b:1::808:808]", "[2002:7f00:1::]",
            "[2002:a9fe:a9fe::1]", "[4000::1]"})
    void what_is_not_public_is_refused(String host) {
        assertThatThrownBy(() -> guard().route("https://" + host + "/a")).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hooks.example.org/a", "ftp://hooks.example.org/a", "//hooks.example.org/a",
            "hooks.example.org",
            "https:hooks.example.org", "https:///a", "https://", "https://user@hooks.example.org/",
            "https://a:b@hooks.example.org/",
            "https://hooks.example.org@127.0.0.1/", "https://hooks.example.org:8443/", "https://hooks.example.org:22/",
            "https://hooks.example.org:0/", "https://hooks.example.org:/", "https://hooks.example.org:99999/",
            "https://hooks.example.org./", "https://hooks.example.org#@127.0.0.1/", "https://hooks.example.org\\@127.0.0.1/",
            "https://127.0.0.1%2f@hooks.example.org/", "https://127.1/", "https://2130706433/", "https://0x7f000001/",
            "https://0x7f.0.0.1/", "https://0177.0.0.1/", "https://8.8.8.08/", "https://017700000001/", "https://8.8.8/",
            "https://a.0x7f/", "https://①②⑦.0.0.1/", "https://hooks。example.org/", "https://h%6foks.example.org/",
            "https://hooks_x.example.org/", "https://[fe80::1%25eth0]/", "https://[::1", "https://hooks.example.org/a b",
            "https://hooks.example.org/\r\nHost: x", "https://odd.example.org/", ""})
    void what_is_written_to_be_misread_is_refused(String address) {
        assertThatThrownBy(() -> guard().route(address)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inside.example.org", "mixed.example.org", "metadata.example.org", "link.example.org"})
    void a_host_counts_by_all_its_addresses(String host) {
        assertThatThrownBy(() -> guard().route("https://" + host + "/a")).isInstanceOf(NotAllowed.class)
                .hasMessage(OutgoingGuard.NOT_PUBLIC);
    }

    @Test
    void an_unknown_host_is_told_from_a_forbidden_one() {
        assertThatThrownBy(() -> guard().route("https://nowhere.example.org/a")).isInstanceOf(NoAnswer.class);
        assertThatThrownBy(() -> guard().route("https://none.example.org/a")).isInstanceOf(NoAnswer.class);
    }

    @Test
    void an_operator_allows_a_host_of_their_own_on_its_port_only() throws Exception {
        assertThat(guard("inside.example.org").route("https://inside.example.org/a").at()).isEqualTo("10.2.0.7");
        assertThat(guard("inside.example.org:8443").route("https://inside.example.org:8443/a").to().port()).isEqualTo(8443);
        assertThatThrownBy(() -> guard("inside.example.org").route("https://inside.example.org:8443/a"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> guard("inside.example.org").route("https://mixed.example.org/a"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_operator_allows_a_block_of_addresses() throws Exception {
        assertThat(guard("10.2.0.0/16").route("https://inside.example.org/a").at()).isEqualTo("10.2.0.7");
        assertThat(guard("10.2.0.7").route("https://10.2.0.7/a").at()).isEqualTo("10.2.0.7");
        assertThatThrownBy(() -> guard("10.3.0.0/16").route("https://inside.example.org/a")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothing_allows_the_metadata_of_the_machine_and_a_name_alone_no_neighbour() {
        assertThatThrownBy(() -> guard("metadata.example.org", "169.254.0.0/16").route("https://metadata.example.org/a"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> guard("link.example.org").route("https://link.example.org/a")).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a", "a/b", "10.0.0.0/33", "a:b", "user@a", "10.0.*.1"})
    void a_setting_that_says_nothing_is_refused(String entry) {
        assertThatThrownBy(() -> guard(entry)).isInstanceOf(IllegalStateException.class).hasMessageContaining(entry);
    }

    private static OutgoingGuard guard(String... allowed) {
        return new OutgoingGuard(host -> {
            if (!KNOWN.containsKey(host)) {
                throw new NoAnswer("the host " + host + " is not known", null);
            }
            return KNOWN.get(host);
        }, Allowing.only(allowed));
    }
}
