package io.followthrough.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import io.followthrough.followup.Status;
import io.followthrough.mail.MailMessage;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestMailTest {

    private static final URI LIST = URI.create("https://followthrough.example.org/follow-ups?overdue=true");
    private static final URI PREFERENCES = URI.create("https://followthrough.example.org/preferences");
    private static final URI UNSUBSCRIBE = URI.create("https://followthrough.example.org/unsubscribe/42.1.x");
    private static final Line HOSTILE = new Line("FU-9", "Fix <b>\"it\"</b>\r\nBcc: all@example.org", null, 0, "P0",
            Status.BLOCKED, List.of(), "Ben & Co", SomeLine.link("FU-9"));

    /** One line in every section, and more behind the first. */
    private static final DigestContent DIGEST = new DigestContent("Ana\nRuiz", LocalDate.parse("2026-03-04"),
            List.of(section(SectionKind.OVERDUE, 38, 14, "FU-7", 14, Status.IN_PROGRESS),
                    section(SectionKind.DUE_SOON, 1, 0, "FU-8", 0, Status.OPEN),
                    section(SectionKind.VERIFICATION, 1, 0, "FU-10", 0, Status.IN_REVIEW),
                    new Section(SectionKind.ESCALATED, List.of(HOSTILE), 1, 3, LIST),
                    section(SectionKind.UNASSIGNED, 1, 0, "FU-11", 0, Status.OPEN),
                    section(SectionKind.EXTENSIONS, 1, 0, "FU-12", 0, Status.OPEN),
                    section(SectionKind.DISMISSALS, 1, 0, "FU-13", 0, Status.OPEN),
                    section(SectionKind.EFFECTIVENESS, 1, 0, "FU-14", 0, Status.DONE)));

    private final MailMessage mail = DigestMail.of(DIGEST, 42L, new MailFrame(PREFERENCES, UNSUBSCRIBE, "answers@example.org"));

    @Test
    void the_text_says_it_all_in_plain_lines() {
        assertThat(mail.text()).isEqualTo(golden("full.txt"));
    }

    @Test
    void the_HTML_says_the_same_with_everything_escaped() {
        assertThat(mail.html()).isEqualTo(golden("full.html"));
    }

    @Test
    void all_digests_of_a_person_beendlessto_one_series_and_answers_go_where_they_are_read() {
        assertThat(mail.series()).isEqualTo("digest-42");
        assertThat(mail.unsubscribe()).isEqualTo(UNSUBSCRIBE);
        assertThat(mail.replyTo()).isEqualTo("answers@example.org");
    }

    @Test
    void it_needs_no_image_and_no_script_and_reads_in_the_dark() {
        var html = Jsoup.parse(mail.html());

        assertThat(html.select("img, script, link, [src], [background]")).isEmpty();
        assertThat(html.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(html.selectFirst("style").data()).contains("prefers-color-scheme: dark");
        assertThat(html.selectFirst("body").attr("style")).contains("background-color").contains("color");
        assertThat(html.select("a").eachAttr("href")).allSatisfy(link -> assertThat(link).startsWith("https://"));
    }

    @Test
    void it_stays_readable_whole_however_much_there_is() {
        String title = "👩‍🚒\"<&>".repeat(50);
        List<Line> lines = Stream.iterate(1, number -> number + 1).limit(2000)
                .map(number -> new Line("FU-" + number, title, LocalDate.parse("2026-02-18"), 14, "P1", Status.OPEN,
                        Collections.nCopies(300, "INC-3"), title, SomeLine.link("FU-" + number)))
                .toList();
        DigestContent endless = new DigestContent(title, LocalDate.parse("2026-03-04"), Stream.of(SectionKind.values())
                .map(kind -> new Section(kind, lines, 500_000, 14, LIST)).toList());

        MailMessage whole = DigestMail.of(endless, 42L, new MailFrame(PREFERENCES, UNSUBSCRIBE, null));

        assertThat(whole.html().getBytes(UTF_8).length).isBetween(25_000, 100_000);
        assertThat(whole.text().getBytes(UTF_8).length).isLessThan(100_000);
        assertThat(whole.subject()).startsWith("500000 overdue (worst 14 days late), ");
        int shown = Jsoup.parse(whole.html()).select("ul").first().select("li").size();
        assertThat(shown).isPositive();
        assertThat(whole.text()).contains("… and " + (500_000 - shown) + " more: " + LIST);
        assertThat(whole.html()).contains("… and " + (500_000 - shown) + " more</a>").endsWith("</html>\n");
    }

    private static Section section(SectionKind kind, int total, int worst, String key, int late, Status status) {
        return new Section(kind, List.of(new Line(key, "Add an index", LocalDate.parse("2026-02-18"), late, "P1", status,
                List.of("INC-3", "INC-4"), null, SomeLine.link(key))), total, worst, LIST);
    }

    private static String golden(String name) {
        try (InputStream file = DigestMailTest.class.getResourceAsStream("/digest/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
