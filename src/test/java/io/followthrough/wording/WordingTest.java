package io.followthrough.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"Limit the connection pool to 50 connections", "Alert when the payment queue is longer than 1000",
            "Refuse snapshots older than one day", "Write a runbook for a full disk on the search nodes",
            "Add a presubmit check that parses the database schema", "Page the on-call engineer when replication lags by 60 s",
            "Handle an invalid postal code in the address form", "Improve p99 latency of checkout to under 300 ms",
            "Improve the error message of login to name the tenant", "Reduce the cache's time to live from 24 h to 10 min",
            "Ensure that tokens expire within 30 days", "Make sure backups are readable by restoring one every night",
            "Investigate why leases were lost and write up the findings", "Look into sharding and decide by 2026-04-01",
            "Write a script to find and delete orphaned snapshots", "Add a job that checks backups and removes broken ones",
            "Document and publish the failover procedure", "Fix the parser and add a regression test",
            "Drain node 7 before removing it", "Add a build and test job to the pipeline of checkout",
            "Alert when a replica is continuously behind for 5 minutes", "Rotate the signing keys every 90 days",
            "Always close the socket in the finally block", "Monitor the age of the newest backup",
            "Let the deploy script validate the schema and create a backup", "Add retries with back-off to the payment client",
            "Move search and checkout to separate clusters", "Split the reporting database from the orders database",
            "Add alerts for certificate expiry to the edge proxies", "Set and document a limit for uploads",
            "Optimize the orders query with an index on customer_id", "Warn when a deploy lacks an owner and block it",
            "[infra] OPS-12: Remove the unused load balancer", "Teach the importer to skip and report broken lines",
            "Verify that the standby takes over when the primary stops", "Replace cron with the scheduler in billing"})
    void a_title_that_says_what_is_to_be_done_gets_no_advice(String title) {
        assertThat(Wording.flawsOf(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Investigate the outage of the queue | vague | Investigate",
            "Look into the slow deploys | vague | Look into", "Consider a second region | vague | Consider",
            "Be more careful with migrations | vague | Be more careful",
            "Ensure that this does not happen again | vague | Ensure",
            "Make sure engineers check the schema | vague | Make sure",
            "Improve the handling of timeouts in checkout | vague | Improve",
            "We should explore other queues | vague | explore",
            "Think about caching | vague | Think about", "[P1] Please investigate the root cause. | vague | investigate",
            "Pay more attention during deploys | vague | Pay more attention",
            "Evaluate whether the pool is too small | vague | Evaluate", "Discuss timeouts with the vendor | vague | Discuss",
            "TODO: follow up with the network team | vague | follow up with",
            "Remember to announce maintenance | vague | Remember to", "Enhance the startup of workers | vague | Enhance",
            "Improve monitoring. | no_object | Improve monitoring", "Add more tests | no_object | Add more tests",
            "Better alerting | no_object | Better alerting", "Update documentation | no_object | Update documentation",
            "Improve logging and monitoring | no_object | Improve logging and monitoring",
            "Fix the bug | no_object | Fix the bug",
            "Fix the issue that caused the outage | no_object | Fix the issue that caused the outage",
            "Review our processes | no_object | Review our processes", "Add alerts | no_object | Add alerts",
            "Limit the pool and also add an alert for the queue | two_actions | and also add",
            "Raise the memory limit of the workers and rewrite the importer | two_actions | and rewrite",
            "Upgrade the driver; document the new settings | two_actions | ; document",
            "Add retries to the client, then remove the old timeout | two_actions | , then remove",
            "Delete the old snapshots and create an alert for disk usage | two_actions | and create",
            "Keep an eye on disk usage | endless | Keep an eye on",
            "Continuously monitor the error rate | endless | Continuously monitor",
            "Review the access lists regularly | endless | regularly",
            "Continue to tune the garbage collector | endless | Continue to",
            "Check certificates from now on | endless | from now on",
            "Monitor the queue going forward | endless | going forward"})
    void a_title_that_is_hard_to_act_upon_gets_advice(String title, String rule, String words) {
        List<Flaw> flaws = Wording.flawsOf(title);

        assertThat(flaws).hasSize(1);
        assertThat(flaws.getFirst().rule().word()).isEqualTo(rule);
        assertThat(flaws.getFirst().words()).isEqualTo(words);
        assertThat(flaws.getFirst().message()).contains("'").endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monitoring verbessern", "Überwachung der Warteschlange verbessern und Alarm einrichten",
            "Améliorer la supervision", "Investigar el incidente", "Consider les alertes de la base", "監視を改善する",
            "Улучшить мониторинг", "Review van het proces"})
    void other_languages_are_left_alone(String title) {
        assertThat(Wording.flawsOf(title)).isEmpty();
    }

    @Test
    void each_rule_speaks_for_itself() {
        assertThat(Wording.flawsOf("Investigate the queue; add an alert for it")).extracting(Flaw::rule)
                .containsExactly(Rule.VAGUE, Rule.TWO_ACTIONS);
    }

    @Test
    void a_long_title_takes_no_long_time() {
        assertThat(Wording.flawsOf("add x and ".repeat(100))).hasSizeLessThan(3);
        assertThat(Wording.flawsOf("improve better ".repeat(66))).hasSizeLessThan(3);
        assertThat(Wording.flawsOf(" ".repeat(1000))).isEmpty();
        assertThat(Wording.flawsOf("")).isEmpty();
    }
}
