package io.followthrough.proof.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import jakarta.inject.Inject;

import io.followthrough.outbox.MailServer;
import io.followthrough.time.MovableClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(MailServer.class)
class TimeMachineTest {

    @Inject
    Service service;
    @Inject
    DataSource database;
    MailServer mailServer;

    @BeforeEach
    void nothing_else_is_due() {
        service.letRest();
    }

    @AfterEach
    void nothing_is_left_behind() {
        service.letRest();
        service.setTime(MovableClock.START);
    }

    @Test
    void every_mail_and_every_escalation_is_the_one_that_the_rules_ask_for() {
        Settings settings = Settings.read();
        World world = new World();
        Api api = new Api();
        service.setTime(settings.start());
        new Beginning(world, api, new Random(settings.seed())).make(settings);
        Machine machine = new Machine(settings, world, service, new Observed(database, mailServer, world), api,
                mailServer.door());

        machine.run();

        String report = new Report(settings, world, api, machine).toString();
        System.out.println(report);
        assertThat(machine.differences.count()).as(report).isZero();
        assertThat(machine.oracle.digests()).as("digests").isGreaterThan(settings.people());
        assertThat(List.of(machine.oracle.weekly(), machine.oracle.atOnce(), machine.oracle.steps(), api.done()))
                .as("weekly reports, mails at once, escalations and deeds").allMatch(some -> some > 0);
    }
}
