package io.followthrough.export;

import static io.followthrough.Given.aFollowUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.followthrough.CapturedLog;
import io.followthrough.attack.Impatient;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Impatient.class)
class SlowExportsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void one_that_takes_too_long_is_broken_off_and_looks_like_it() throws Exception {
        String followUp = aFollowUp(Map.of());
        CapturedLog log = CapturedLog.start();
        try (Flood _ = Flood.of(followUp, database); Reader slow = Reader.of("comments")) {
            String beginning = slow.next(100);
            await().until(log::text, text -> text.contains("An export was broken off after PT0.3S"));

            String all = beginning + slow.rest();

            assertThat(all).contains("HTTP/1.1 200", "\"export\":\"begin\"").doesNotContain("\"export\":\"end\"")
                    .doesNotEndWith("0\r\n\r\n");
            await().untilAsserted(() -> assertThat(database.getMetrics().activeCount()).isZero());
        } finally {
            log.stop();
        }
        assertThat(log.text()).doesNotContain("Unexpected failure").doesNotContain("ERROR");
    }
}
