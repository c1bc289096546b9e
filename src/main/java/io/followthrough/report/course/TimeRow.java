package io.followthrough.report.course;

import java.util.SequencedMap;

import io.followthrough.report.Group;
import io.followthrough.report.Row;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * How long something took; days are of 24 hours.
 *
 * @param reached for how many it has happened
 * @param created all of the cohort
 * @param medianDays after which it had happened for half; null as long as it has not
 * @param p90Days after which it had happened for nine in ten; null as long as it has not
 */
@RegisterForReflection
public record TimeRow(Group group, long reached, long created, Double medianDays, Double p90Days) implements Row {

    public Double rate() {
        return Row.rate(reached, created);
    }

    @Override
    public SequencedMap<String, Object> columns() {
        SequencedMap<String, Object> columns = Row.columnsOf(group);
        columns.put("reached", reached);
        columns.put("denominator", created);
        columns.put("rate", rate());
        columns.put("medianDays", medianDays);
        columns.put("p90Days", p90Days);
        return columns;
    }
}
