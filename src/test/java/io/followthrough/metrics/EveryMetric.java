package io.followthrough.metrics;

import java.util.Map;

import jakarta.inject.Inject;

import io.followthrough.Given;
import io.followthrough.outbox.OutboxFixture;
import io.followthrough.time.MovableClock;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;

/** A service in which everything has happened that has a metric. */
abstract class EveryMetric {

    @TestHTTPResource(value = "metrics", management = true)
    String url;
    @Inject
    OutboxFixture outbox;
    @Inject
    ScheduleMetrics schedules;
    @Inject
    MovableClock clock;

    Scrape scrape;

    @BeforeEach
    void letEverythingHappen() {
        Given.aFollowUp(Map.of("team", Given.aTeam(), "priority", "P0", "dueOn", "2026-03-01"));
        outbox.emptyQueue();
        outbox.aMailNobodyWantsAnyMore(clock.instant());
        ScheduledMethods.run("outbox");
        ScheduledMethods.run("outbox gauges");
        ScheduledMethods.run("follow-up gauges");
        ScheduledMethods.all().forEach(schedule -> schedules.expect(schedule.identity()));
        RestAssured.get("/api/v1/follow-ups").then().statusCode(200);
        scrape = Scrape.at(url);
    }
}
