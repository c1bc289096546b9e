package io.followthrough.web.look;

import java.util.List;

/** The pages that somebody can look at. */
final class EveryPage {

    /**
     * @param name of its pictures
     * @param person whose page it is; null for an admin
     */
    record Address(String name, String path, String person) {

        @Override
        public String toString() {
            return name;
        }
    }

    private EveryPage() {}

    static List<Address> of(AQuarter quarter) {
        String team = "team=" + quarter.team();
        String trial = "?priority=P1&severity=SEV1&nature=corrective&type=detect&";
        return List.of(
                new Address("overview", "/?" + team, quarter.lead()),
                new Address("overview-nothing", "/?team=" + quarter.newTeam(), quarter.lead()),
                new Address("my-follow-ups", "/mine", quarter.ana()),
                new Address("waiting-for-the-lead", "/mine", quarter.lead()),
                new Address("follow-ups", "/follow-ups?" + team, quarter.lead()),
                new Address("follow-ups-none", "/follow-ups?q=nothing+like+this", quarter.lead()),
                new Address("follow-up", "/follow-ups/" + quarter.followUp(), quarter.lead()),
                new Address("incidents", "/incidents?" + team, quarter.lead()),
                new Address("incident", "/incidents/" + quarter.incident(), quarter.lead()),
                new Address("postmortems", "/postmortems?" + team, quarter.lead()),
                new Address("postmortem", "/postmortems/" + quarter.postmortem(), quarter.lead()),
                new Address("teams", "/teams", quarter.lead()),
                new Address("team", "/teams/" + quarter.team(), quarter.lead()),
                new Address("triage", "/triage?" + team, quarter.lead()),
                new Address("import", "/import", quarter.lead()),
                new Address("reports", "/reports", quarter.lead()),
                new Address("report-on-time", "/reports/on-time?groupBy=priority&groupBy=severity&" + team, quarter.lead()),
                new Address("report-overdue", "/reports/overdue?" + team, quarter.lead()),
                new Address("report-nothing", "/reports/overdue?team=" + quarter.newTeam(), quarter.lead()),
                new Address("report-flow", "/reports/flow?" + team, quarter.lead()),
                new Address("report-ageing", "/reports/ageing?" + team, quarter.lead()),
                new Address("mail", "/digests", null),
                new Address("preferences", "/preferences", quarter.ana()),
                new Address("deliveries", "/deliveries", null),
                new Address("admin", "/admin", null),
                new Address("people", "/admin/people?" + team, null),
                new Address("person", "/admin/people/" + quarter.ana(), null),
                new Address("admin-teams", "/admin/teams", null),
                new Address("admin-team", "/admin/teams/" + quarter.team(), null),
                new Address("tokens", "/admin/tokens", null),
                new Address("calendars", "/admin/calendars?person=" + quarter.ana(), null),
                new Address("policies", "/admin/policies" + trial + team, null),
                new Address("audit", "/admin/audit", null),
                new Address("nothing-here", "/follow-ups/FU-999999999", quarter.lead()));
    }
}
