package io.followthrough.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Authorization;
import io.followthrough.api.QueryValue;
import io.followthrough.problem.ProblemException;
import io.followthrough.sql.Sql;
import io.followthrough.standby.Standby;

/** Understands query parameters as questions; whatever cannot be meant is refused (400) by the parameter's name. */
@ApplicationScoped
public class Questions {

    private static final int DAYS_UNLESS_SAID = 90;
    private static final int MOST_DAYS_WITHIN = 3660;

    private final Sql database;
    private final Selections selections;
    private final Authorization authorization;
    private final Standby standby;

    Questions(Sql database, Selections selections, Authorization authorization, Standby standby) {
        this.standby = standby;
        this.selections = selections;
        this.authorization = authorization;
        this.database = database;
    }

    /** About a period: the last 90 days up to today unless the parameters say another one. */
    public Question ofPeriod(Population population, ReportQuery query, Instant now) {
        Selection selection = selections.read(population, query);
        Moment moment = moment(query.asOf, now);
        LocalDate given = date("to", query.to);
        LocalDate to = given == null ? today(selection, moment) : given;
        LocalDate from = date("from", query.from);
        return new Question(from == null ? to.minusDays(DAYS_UNLESS_SAID - 1) : from, to, Grouping.read(query.groupBy),
                selection, authorization.visibility(), moment);
    }

    /** About this moment, whatever the due dates, unless the parameters limit them. */
    public Question ofMoment(ReportQuery query, Instant now) {
        return new Question(date("from", query.from), date("to", query.to), Grouping.read(query.groupBy),
                selections.read(Population.FOLLOW_UPS, query), authorization.visibility(), moment(query.asOf, now));
    }

    /** @param within null or empty for the default */
    public static int days(String within) {
        if (isAbsent(within)) {
            return CompletionReport.DAYS_UNLESS_SAID;
        }
        if (within.matches("[0-9]{1,4}") && Integer.parseInt(within) >= 1 && Integer.parseInt(within) <= MOST_DAYS_WITHIN) {
            return Integer.parseInt(within);
        }
        throw ProblemException.invalid("?within", "must be a whole number of days from 1 to " + MOST_DAYS_WITHIN);
    }

    /** A moment to come has no figures yet. What the standby does not know yet, the primary answers. */
    private Moment moment(String asOf, Instant now) {
        if (isAbsent(asOf)) {
            return standby.caughtUpWith(now).map(Moment::presentOfStandby).orElseGet(() -> Moment.present(now));
        }
        Instant at = QueryValue.instant("asOf", asOf);
        if (at.isAfter(now)) {
            throw ProblemException.invalid("?asOf", "must not be in the future");
        }
        Moment moment = Moment.past(at);
        return standby.caughtUpWith(now).filter(known -> !at.isAfter(known)).map(_ -> moment.ofStandby()).orElse(moment);
    }

    /** The latest local date of the teams concerned, so that no team's today is left out. */
    private LocalDate today(Selection selection, Moment moment) {
        Map<String, Object> parameters = new HashMap<>(selection.parameters());
        parameters.put("now", moment.at());
        parameters.put("known", moment.known());
        String onlyThose = selection.of(Dimension.TEAM).isEmpty() ? "" : " AND " + Dimension.TEAM.condition();
        return database.list("""
                SELECT max((:now AT TIME ZONE z.zone)::date) AS today FROM team t
                JOIN team_zone z ON z.team_id = t.id AND z.valid_from <= :known AND z.valid_to > :known""" + onlyThose,
                parameters,
                row -> row.getObject("today", LocalDate.class)).getFirst();
    }

    private static LocalDate date(String name, String value) {
        LocalDate date = isAbsent(value) ? null : QueryValue.date(name, value);
        if (date != null && (date.getYear() < 1 || date.getYear() > 9999)) {
            throw ProblemException.invalid("?" + name, "must be a date such as 2026-03-31");
        }
        return date;
    }

    /** A form sends a field that was left empty as an empty parameter. */
    private static boolean isAbsent(String value) {
        return value == null || value.isBlank();
    }
}
