package io.followthrough.web.overview;

import java.text.NumberFormat;

import io.followthrough.web.page.Viewer;

/**
 * What has become of a figure since the period before.
 *
 * @param amount of the difference, as its viewer reads it
 */
record Trend(Way way, Verdict verdict, String amount) {

    /** Messages say them. */
    enum Way {
        MORE,
        FEWER,
        HIGHER,
        LOWER,
        SAME,
        UNKNOWN
    }

    /** How that is to be taken. */
    enum Verdict {
        BETTER,
        WORSE,
        NEITHER
    }

    /** Of what is better the less there is of it. */
    static Trend ofCounts(long now, long before, Viewer viewer) {
        return of(now - before, Way.MORE, Way.FEWER, -1, viewer.number(Math.abs(now - before)));
    }

    /** In percentage points; the higher the better. One that is null is unknown. */
    static Trend ofRates(Double now, Double before, Viewer viewer) {
        if (now == null || before == null) {
            return new Trend(Way.UNKNOWN, Verdict.NEITHER, "");
        }
        long tenths = Math.round(now * 1000) - Math.round(before * 1000);
        NumberFormat form = NumberFormat.getNumberInstance(viewer.locale());
        form.setMinimumFractionDigits(1);
        return of(tenths, Way.HIGHER, Way.LOWER, 1, form.format(Math.abs(tenths) / 10.0));
    }

    /** For a drawn hint beside the words. */
    public String arrow() {
        return switch (way) {
            case MORE, HIGHER -> "▲";
            case FEWER, LOWER -> "▼";
            case SAME, UNKNOWN -> "";
        };
    }

    private static Trend of(long difference, Way up, Way down, int goodSign, String amount) {
        if (difference == 0) {
            return new Trend(Way.SAME, Verdict.NEITHER, "");
        }
        return new Trend(difference > 0 ? up : down,
                Long.signum(difference) == goodSign ? Verdict.BETTER : Verdict.WORSE, amount);
    }
}
