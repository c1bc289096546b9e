package io.followthrough.web.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.followthrough.classification.Word;
import io.followthrough.markdown.RenderedMarkdown;
import io.quarkus.qute.TemplateExtension;

/** How the pages say times, numbers and words. */
@TemplateExtension
public final class Words {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC);

    /** Without the full stop or bracket that a sentence puts behind it. */
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]*(?<![.,;:!?)\\]'])",
            Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** Such as {@code 2026-03-04 09:00 UTC}. */
    public static String utc(Instant instant) {
        return MINUTES.format(instant);
    }

    /** Such as {@code 66.7 %}. */
    public static String percent(Double rate) {
        return String.format(Locale.ROOT, "%.1f %%", rate * 100);
    }

    /** Such as {@code in progress}. */
    public static String spoken(Word word) {
        return word.word().equals("wont_do") ? "won't do" : word.word().replace('_', ' ');
    }

    /** Such as {@code 1 day late}. */
    public static String daysLate(int days) {
        return days == 1 ? "1 day late" : days + " days late";
    }

    /** Such as {@code 1 day}. */
    public static String days(int days) {
        return Math.abs(days) == 1 ? days + " day" : days + " days";
    }

    /** Markdown as HTML that is safe to show. */
    public static String markdown(String written) {
        return RenderedMarkdown.of(written).html();
    }

    /** A text in pieces, each of which is a web address or holds none. */
    public static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Matcher addresses = WEB_ADDRESS.matcher(text);
        int end = 0;
        while (addresses.find()) {
            parts.add(text.substring(end, addresses.start()));
            parts.add(addresses.group());
            end = addresses.end();
        }
        parts.add(text.substring(end));
        return parts;
    }

    /** Such as {@code 2 h 30 min}. */
    public static String duration(Double minutes) {
        long whole = Math.round(minutes);
        String rest = whole % 60 == 0 && whole >= 60 ? "" : whole % 60 + " min";
        return whole < 60 ? rest : (whole / 60 + " h " + rest).strip();
    }

    /** Whether a link of a user may be followed: no scripts, no files. */
    public static boolean isWebAddress(String link) {
        return link.regionMatches(true, 0, "https://", 0, 8) || link.regionMatches(true, 0, "http://", 0, 7);
    }
}
