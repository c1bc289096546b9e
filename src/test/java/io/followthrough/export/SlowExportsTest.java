package io.followthrough.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.CapturedLog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Hurried.class)
class SlowExportsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void one_that_takes_too_long_is_broken_off_and_looks_like_it() throws Exception {
        CapturedLog log = CapturedLog.start();
        try (Flood _ = Flood.in(database); Reader slow = Reader.of("deliveries")) {
            String beginning = slow.next(100);
            await().until(log::text, text -> text.contains("An export was broken off after PT5S"));

            String all = beginning + slow.rest();

            assertThat(all).contains("HTTP/1.1 200", "\"export\":\"begin\"").doesNotContain("\"export\":\"end\"")
                    .doesNotEndWith("0\r\n\r\n");
            await().untilAsserted(() -> assertThat(Flood.snapshots(database)).isZero());
        } finally {
            log.stop();
        }
        assertThat(log.text()).doesNotContain("Unexpected failure").doesNotContain("ERROR");
    }
}
