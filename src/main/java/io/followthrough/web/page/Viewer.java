package io.followthrough.web.page;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import io.followthrough.classification.Word;

/** For whom a page is made: in which zone and language they read, and when; says times, dates and numbers as they do. */
public class Viewer {

    /** English that nobody takes for another date: the day before the month, which is a word, and 24 hours. */
    static final Locale UNKNOWN = Locale.UK;
    private static final int MOST_DAYS = 30;

    private final ZoneId zone;
    private final Locale locale;
    private final Instant now;
    private final Messages messages;
    private final Vocabulary vocabulary;

    Viewer(ZoneId zone, Locale locale, Instant now, Messages messages, Vocabulary vocabulary) {
        this.zone = zone;
        this.locale = locale;
        this.now = now;
        this.messages = messages;
        this.vocabulary = vocabulary;
    }

    public ZoneId zone() {
        return zone;
    }

    public Locale locale() {
        return locale;
    }

    public Instant now() {
        return now;
    }

    /** The texts in the viewer's language, as far as there is a translation. */
    public Messages texts() {
        return messages;
    }

    /** Such as {@code 3 h ago}; a date where that is farther away than anybody counts. */
    public String relative(Instant at) {
        Duration past = Duration.between(at, now);
        Duration away = past.abs();
        long days = Math.abs(ChronoUnit.DAYS.between(dateOf(at), dateOf(now)));
        if (away.toMinutes() < 1) {
            return messages.justNow();
        }
        if (days > MOST_DAYS) {
            return date(dateOf(at));
        }
        if (away.toHours() < 1) {
            return past.isNegative() ? messages.inMinutes(away.toMinutes()) : messages.minutesAgo(away.toMinutes());
        }
        if (away.toDays() < 1) {
            return past.isNegative() ? messages.inHours(away.toHours()) : messages.hoursAgo(away.toHours());
        }
        return past.isNegative() ? messages.inDays(days) : messages.daysAgo(days);
    }

    /** Such as {@code 4 Mar 2026, 09:00 UTC}. */
    public String exact(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone)
                .format(at) + " " + DateTimeFormatter.ofPattern("z", locale).withZone(zone).format(at);
    }

    /** Such as {@code 4 Mar 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    /** Such as {@code 1,024}. */
    public String number(Number count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** Such as {@code 66.7%}; null for none. */
    public String percent(Double rate) {
        NumberFormat form = NumberFormat.getPercentInstance(locale);
        form.setMinimumFractionDigits(1);
        form.setMaximumFractionDigits(1);
        return rate == null ? null : form.format(rate);
    }

    /** Such as {@code 2 h 30 min}. */
    public String duration(Double minutes) {
        long whole = Math.round(minutes);
        String rest = whole % 60 == 0 && whole >= 60 ? "" : messages.minutes(whole % 60);
        return whole < 60 ? rest : (messages.hours(whole / 60) + " " + rest).strip();
    }

    /** Such as {@code Monday}. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** Such as {@code Mon}. */
    public String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** A word of the vocabulary, such as {@code in progress}. */
    public String spoken(Word word) {
        return term(word.word());
    }

    /** The same for a word as the API writes it. */
    public String term(String word) {
        return Term.of(word).map(vocabulary::word).orElseGet(() -> word.replace('_', ' '));
    }

    /** What the field is called that the API calls so. */
    public String field(String name) {
        return Field.of(name).map(vocabulary::field)
                .orElseGet(() -> name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }

    /** What somebody did, such as {@code completed it}. */
    public String deed(String action) {
        return Deed.of(action).map(vocabulary::deed).orElse(action);
    }

    /** Such as {@code Europe/Madrid}. */
    public String zoneName() {
        return zone.getId();
    }

    private LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
