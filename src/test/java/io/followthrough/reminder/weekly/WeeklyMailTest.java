package io.followthrough.reminder.weekly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

import io.followthrough.followup.Status;
import io.followthrough.mail.MailMessage;
import io.followthrough.reminder.Line;
import io.followthrough.reminder.MailFrame;
import io.followthrough.report.AgeingBucket;
import io.followthrough.report.AgeingRow;
import io.followthrough.report.CompletionRow;
import io.followthrough.report.Group;
import io.followthrough.report.OnTimeRow;
import io.followthrough.report.OverdueRow;
import io.quarkus.test.junit.QuarkusTest;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WeeklyMailTest {

    private static final Group ALL = new Group(new LinkedHashMap<>());
    private static final Weeks WEEKS = Weeks.before(LocalDate.parse("2026-03-03"));
    private static final URI PREFERENCES = URI.create("https://followthrough.example.org/preferences");
    private static final URI UNSUBSCRIBE = URI.create("https://followthrough.example.org/unsubscribe/42.1.x");
    private static final List<Line> WORST = List.of(line("FU-7", "Add an index", 35, "ana@example.org"),
            line("FU-9", "Fix <b>\"it\"</b>\r\nBcc: all@example.org", 2, null));

    private final WeeklyContent report = new WeeklyContent("Mara\nLind", LocalDate.parse("2026-03-03"), WEEKS,
            List.of(figures("All your teams", 12, WORST), figures("Payments & Co", 12, WORST), figures("Idle", 0, List.of())),
            new OnTimeChart(IntStream.range(0, 8)
                    .mapToObj(week -> punctuality(WEEKS.inChart().get(week), week, week == 5 ? 0 : 7)).toList()));
    private final MailMessage mail = WeeklyMails.of(report, 42L,
            new MailFrame(PREFERENCES, UNSUBSCRIBE, "answers@example.org"), "followthrough.example.org");

    @Test
    void the_text_says_it_all_in_plain_lines() {
        assertThat(mail.text()).isEqualTo(golden("full.txt"));
    }

    @Test
    void the_HTML_says_the_same_with_everything_escaped() {
        assertThat(mail.html()).isEqualTo(golden("full.html"));
    }

    @Test
    void the_subject_says_how_much_is_overdue_and_how_much_was_on_time() {
        assertThat(mail.subject()).isEqualTo("Weekly report: 3 of 12 overdue (25 %), 4 of 5 on time last week (80 %)");
        assertThat(mail.series()).isEqualTo("weekly-42");
        assertThat(mail.replyTo()).isEqualTo("answers@example.org");
    }

    @Test
    void its_one_image_comes_with_it_and_is_said_in_words_too() {
        var image = Jsoup.parse(mail.html()).select("img");

        assertThat(mail.images()).hasSize(1);
        assertThat(image.eachAttr("src")).containsExactly("cid:" + mail.images().getFirst().id());
        assertThat(mail.images().getFirst().id()).isEqualTo("chart.42.2026-03-02@followthrough.example.org");
        assertThat(image.attr("alt")).contains("2026-01-12: 1 of 7 (14 %)").contains("2026-02-09: nothing was due");
    }

    @Test
    void the_image_has_a_bar_a_week_as_high_as_the_share() throws IOException {
        BufferedImage drawn = ImageIO
                .read(new ByteArrayInputStream(Base64.getDecoder().decode(mail.images().getFirst().base64())));

        assertThat(drawn.getWidth()).isEqualTo(report.chart().width());
        assertThat(drawn.getHeight()).isEqualTo(report.chart().height());
        assertThat(IntStream.range(0, 8).map(week -> blueAt(drawn, 10 + 60 * week + 22)).toArray())
                .containsExactly(0, 14, 29, 43, 57, 0, 86, 100);
        assertThat(drawn.getRGB(10 + 22, 60) & 0xffffff).isEqualTo(0xd9e0ea);
        assertThat(drawn.getRGB(10 + 60 * 5 + 22, 60) & 0xffffff).isEqualTo(0xffffff);
    }

    private static int blueAt(BufferedImage drawn, int x) {
        return (int) IntStream.range(0, drawn.getHeight()).filter(y -> (drawn.getRGB(x, y) & 0xffffff) == 0x1d4ed8).count();
    }

    private static TeamFigures figures(String title, long open, List<Line> worst) {
        long overdue = open / 4;
        return new TeamFigures(title, URI.create("https://followthrough.example.org/reports?team=payments"),
                new OverdueRow(ALL, overdue, open),
                Arrays.stream(AgeingBucket.values()).map(bucket -> new AgeingRow(ALL, bucket, bucket.ordinal(), overdue))
                        .toList(),
                punctuality(WEEKS.last(), open / 3, open == 0 ? 0 : 5), punctuality(WEEKS.lastFour(), open / 2, open),
                WEEKS.cohort(),
                new CompletionRow(ALL, open, open / 3, open / 2), worst);
    }

    private static Punctuality punctuality(Weeks.Period period, long onTime, long due) {
        long kept = Math.min(onTime, due);
        return new Punctuality(period, new OnTimeRow(ALL, "current", kept, due - kept, 0, 0),
                new OnTimeRow(ALL, "original", kept / 2, due - kept / 2, 0, 0));
    }

    private static Line line(String key, String title, int late, String owner) {
        return new Line(key, title, LocalDate.parse("2026-03-03").minusDays(late), late, "P1", Status.OPEN, List.of("INC-3"),
                owner,
                URI.create("https://followthrough.example.org/follow-ups/" + key));
    }

    private static String golden(String name) {
        try (InputStream file = WeeklyMailTest.class.getResourceAsStream("/weekly/" + name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
