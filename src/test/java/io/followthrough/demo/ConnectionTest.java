package io.followthrough.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionTest {

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost", "127.0.0.1, 127.0.0.1", "0:0:0:0:0:0:0:1, localhost", "0:0:0:0:0:0:0:1, [::1]"})
    void a_browser_on_this_computer_is_from_this_computer(String address, String host) {
        assertThat(new Connection(address, host, false).isFromThisComputer()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"192.168.1.20, localhost", "10.0.0.1, 127.0.0.1", "fe80:0:0:0:0:0:0:1, localhost", ", localhost", "127.0.0.1,"})
    void another_computer_is_not(String address, String host) {
        assertThat(new Connection(address, host, false).isFromThisComputer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"evil.example.net", "localhost.example.net", "192.168.1.10"})
    void a_name_that_was_made_to_mean_this_computer_is_not(String host) {
        assertThat(new Connection("127.0.0.1", host, false).isFromThisComputer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, localhost"})
    void what_a_proxy_on_this_computer_passed_on_is_not(String address, String host) {
        assertThat(new Connection(address, host, true).isFromThisComputer()).isFalse();
    }
}
