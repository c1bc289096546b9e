package io.followthrough.web.admin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.followthrough.api.QueryValue;
import io.followthrough.people.TeamRequest;
import io.followthrough.web.page.EditedForm;

/** The fields of the form that changes a team: a box for each day of the week, and a line for each holiday. */
final class TeamFields {

    private TeamFields() {}

    static List<DayOfWeek> week() {
        return List.of(DayOfWeek.values());
    }

    static Map<String, String> of(TeamRequest present) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", present.name());
        fields.put("zone", present.zone().getId());
        fields.put("lead", present.lead() == null ? "" : present.lead());
        fields.put("manager", present.manager() == null ? "" : present.manager());
        week().forEach(day -> fields.put(day.name(), present.workingDays().contains(day) ? "on" : ""));
        fields.put("holidays",
                present.holidays().stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n")));
        return fields;
    }

    /** @throws io.followthrough.problem.ProblemException 400 naming the field that is wrong */
    static TeamRequest changed(EditedForm form, TeamRequest present) {
        return new TeamRequest(present.slug(), form.or(present.name(), "name"),
                form.or(present.zone(), "zone", zone -> QueryValue.zone("zone", zone)), form.or(present.lead(), "lead"),
                form.or(present.manager(), "manager"), workingDays(form, present),
                form.or(present.holidays(), "holidays", TeamFields::days));
    }

    private static Set<DayOfWeek> workingDays(EditedForm form, TeamRequest present) {
        return week().stream()
                .filter(day -> form.or(present.workingDays().contains(day), day.name(), chosen -> chosen != null))
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(String lines) {
        return lines == null
                ? Set.of()
                : Arrays.stream(lines.split("[\\s,]+")).map(day -> QueryValue.date("holidays", day))
                        .collect(Collectors.toSet());
    }
}
