package io.followthrough.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import io.followthrough.followup.Status;
import io.followthrough.outbox.MailMessage;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DigestMailTest {

    private static final URI UNSUBSCRIBE = URI.create("https://followthrough.example.org/unsubscribe/42.1.x");
    private static final DigestContent DIGEST = new DigestContent("Ana\nRuiz", LocalDate.parse("2026-03-04"), List.of(
            new Section(SectionKind.OVERDUE, List.of(
                    new Line("FU-7", "Add an index", LocalDate.parse("2026-02-18"), 14, "P1", Status.IN_PROGRESS,
                            List.of("INC-3", "INC-4"), null, SomeLine.link("FU-7"))),
                    38, 14),
            new Section(SectionKind.ESCALATED, List.of(
                    new Line("FU-9", "Fix <b>\"it\"</b>\r\nBcc: all@example.org", null, 0, "P0", Status.BLOCKED, List.of(),
                            "Ben & Co", SomeLine.link("FU-9"))),
                    1, 3)));

    private final MailMessage mail = DigestMail.of(DIGEST, 42L, UNSUBSCRIBE, null);

    @Test
    void the_text_says_it_all_in_plain_lines() {
        assertThat(mail.text()).isEqualTo("""
                Hello Ana Ruiz,

                your follow-ups on 2026-03-04: 38 overdue (worst 14 days late), 1 escalated to you (worst 3 days late).

                Overdue (38)

                FU-7  Add an index
                  due 2026-02-18, 14 days late · P1 · in progress · INC-3 · INC-4
                  https://followthrough.example.org/follow-ups/FU-7

                … and 37 more

                Escalated to you (1)

                FU-9  Fix <b>"it"</b> Bcc: all@example.org
                  no due date · P0 · blocked · Ben & Co
                  https://followthrough.example.org/follow-ups/FU-9

                ----
                Followthrough sends one mail a working day at most, and none when there is nothing to say.
                No more mails: https://followthrough.example.org/unsubscribe/42.1.x
                """);
    }

    @Test
    void the_HTML_says_the_same_with_everything_escaped() {
        assertThat(mail.html()).isEqualTo(
                """
                        <!DOCTYPE html>
                        <html lang="en">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width">
                        <meta name="color-scheme" content="light dark">
                        <title>38 overdue (worst 14 days late), 1 escalated to you (worst 3 days late)</title>
                        </head>
                        <body style="font-family: sans-serif; line-height: 1.4; max-width: 44em">
                        <p>Hello Ana Ruiz,</p>
                        <p>your follow-ups on 2026-03-04: 38 overdue (worst 14 days late), 1 escalated to you (worst 3 days late).</p>
                        <h2 style="font-size: 1.1em">Overdue (38)</h2>
                        <ul>
                        <li style="margin-bottom: 0.5em"><a href="https://followthrough.example.org/follow-ups/FU-7">FU-7</a> \
                        <strong>Add an index</strong><br>due 2026-02-18, 14 days late · P1 · in progress · INC-3 · INC-4</li>
                        </ul>
                        <p>… and 37 more</p>
                        <h2 style="font-size: 1.1em">Escalated to you (1)</h2>
                        <ul>
                        <li style="margin-bottom: 0.5em"><a href="https://followthrough.example.org/follow-ups/FU-9">FU-9</a> \
                        <strong>Fix &lt;b&gt;&quot;it&quot;&lt;/b&gt; Bcc: all@example.org</strong><br>no due date · P0 · blocked · Ben &amp; Co</li>
                        </ul>
                        <hr>
                        <p><small>Followthrough sends one mail a working day at most, and none when there is nothing to say. \
                        <a href="https://followthrough.example.org/unsubscribe/42.1.x">No more mails</a></small></p>
                        </body>
                        </html>
                        """);
    }

    @Test
    void all_digests_of_a_person_belong_to_one_series() {
        assertThat(mail.series()).isEqualTo("digest-42");
    }
}
