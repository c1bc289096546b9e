package io.followthrough.reminder.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.access.Callers;
import io.followthrough.access.Visibility;
import io.followthrough.people.Person;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.reminder.Composed;
import io.followthrough.reminder.DigestKind;
import io.followthrough.reminder.Edition;

/** Tells those who lead how their teams keep what they promised. */
@ApplicationScoped
class WeeklyReport implements Edition {

    private final Teams teams;
    private final Callers callers;
    private final ReadingFigures figures;
    private final WeeklyMails mails;

    WeeklyReport(Teams teams, Callers callers, ReadingFigures figures, WeeklyMails mails) {
        this.teams = teams;
        this.callers = callers;
        this.figures = figures;
        this.mails = mails;
    }

    @Override
    public DigestKind kind() {
        return DigestKind.WEEKLY;
    }

    @Override
    public Map<Long, Composed> compose(Collection<Person> readers, Instant now) {
        Map<Long, Composed> composed = new HashMap<>();
        readers.forEach(reader -> content(reader, now).ifPresent(content -> composed.put(reader.id(),
                new Composed(content.weeks().monday(), Math.toIntExact(content.all().overdue().open()),
                        mails.to(reader, content, now), List.of()))));
        return composed;
    }

    /** Empty for whoever leads nobody, has left, or would read of nothing. */
    Optional<WeeklyContent> content(Person reader, Instant now) {
        List<Team> led = reader.isActive() ? teams.list("lead = ?1 order by slug", reader) : List.of();
        if (led.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = reader.calendar().dateOf(now);
        Weeks weeks = Weeks.before(today);
        List<ReadingFigures.Subject> subjects = subjects(led, callers.remembered(reader.email()).visibility());
        return Optional
                .of(new WeeklyContent(reader.name(), today, weeks,
                        subjects.stream().map(subject -> figures.of(subject, weeks, now)).toList(),
                        figures.chart(subjects.getFirst(), weeks, now)))
                .filter(content -> !content.isEmpty());
    }

    private static List<ReadingFigures.Subject> subjects(List<Team> led, Visibility visibility) {
        List<ReadingFigures.Subject> subjects = new ArrayList<>();
        if (led.size() > 1) {
            subjects.add(new ReadingFigures.Subject("All your teams", led.stream().map(Team::slug).toList(), visibility));
        }
        led.forEach(team -> subjects.add(new ReadingFigures.Subject(team.name(), List.of(team.slug()), visibility)));
        return subjects;
    }
}
