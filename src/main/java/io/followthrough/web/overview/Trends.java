package io.followthrough.web.overview;

import io.followthrough.web.page.Viewer;

/** What has become of each figure of an overview. */
record Trends(Overview overview, Viewer viewer) {

    public Trend overdue() {
        return Trend.ofCounts(overview.overdue(), overview.overdueBefore(), viewer);
    }

    public Trend due() {
        return Trend.ofCounts(overview.due().open(), overview.dueBefore().open(), viewer);
    }

    public Trend onTime() {
        return Trend.ofRates(overview.onTime().rate(), overview.onTimeBefore().rate(), viewer);
    }

    public Trend completion() {
        return Trend.ofRates(overview.completion().rate(), overview.completionBefore().rate(), viewer);
    }

    public Trend net() {
        return Trend.ofCounts(overview.net(), overview.netBefore(), viewer);
    }

    /** With its sign, such as {@code +3}. */
    public String signedNet() {
        String number = viewer.number(overview.net());
        return overview.net() > 0 ? "+" + number : number.replace('-', '−');
    }
}
