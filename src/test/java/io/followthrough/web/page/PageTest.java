package io.followthrough.web.page;

import static io.restassured.RestAssured.given;

import java.time.Instant;

import jakarta.inject.Inject;

import io.followthrough.report.Tracked;
import io.followthrough.time.MovableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of all pages have in common: it is noon in UTC on the last day of March 2026, and a browser asks. */
public abstract class PageTest {

    public static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Inject
    protected MovableClock clock;
    @Inject
    protected Tracked tracked;

    @BeforeEach
    public void setTheClock() {
        clock.set(Instant.parse("2026-03-31T12:00:00Z"));
    }

    @AfterEach
    public void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    public Document page(String pathAndQuery) {
        return page(pathAndQuery, 200);
    }

    public Document page(String pathAndQuery, int status) {
        return Jsoup.parse(given().accept(BROWSER).get(pathAndQuery).then().statusCode(status)
                .contentType("text/html;charset=UTF-8").extract().asString());
    }
}
