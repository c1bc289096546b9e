package io.followthrough.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Actor;
import io.followthrough.history.Happening;
import io.followthrough.intake.reading.Assumptions;
import io.followthrough.intake.reading.PostmortemReader;
import io.followthrough.intake.reading.UnreadableDocument;
import io.followthrough.intake.reading.Warning;
import io.followthrough.intake.reading.WrittenPostmortem;
import io.followthrough.people.Team;
import io.followthrough.people.Teams;
import io.followthrough.postmortem.SourceDocument;

/** Takes in a postmortem that is written in Markdown. */
@ApplicationScoped
public class ReadingDocuments {

    private final PostmortemReader reader = new PostmortemReader();
    private final Teams teams;
    private final DraftFromDocument drafting;
    private final TakingIn takingIn;

    ReadingDocuments(Teams teams, DraftFromDocument drafting, TakingIn takingIn) {
        this.teams = teams;
        this.drafting = drafting;
        this.takingIn = takingIn;
    }

    /**
     * What the client adds to a document.
     *
     * @param team a slug; null for the default team
     * @param date for a document that states none; null for today
     * @param zone for times without one; null for the team's zone
     * @param restricted whether its incidents are for the team and admins only
     */
    public record Hints(String team, LocalDate date, ZoneId zone, boolean dryRun, boolean restricted) {}

    /** @throws io.followthrough.problem.ProblemException 413 or 422 when it cannot be read as a postmortem */
    @Transactional
    public IntakeAnswer read(String markdown, Hints hints, Actor actor, Instant now) {
        List<Warning> warnings = new ArrayList<>();
        Team team = hints.team() == null ? teams.forWhatNamesNone() : teams.named(hints.team(), "?team");
        ZoneId zone = Optional.ofNullable(hints.zone()).orElse(team.zone());
        LocalDate date = Optional.ofNullable(hints.date()).orElse(now.atZone(zone).toLocalDate());
        WrittenPostmortem written = read(markdown, new Assumptions(date, hints.date() != null, zone, hints.zone() != null));
        if (hints.team() == null) {
            warnings.add(new Warning(0, "No team was given; everything is filed under the team '" + team.slug() + "'."));
        }
        warnings.addAll(written.warnings());
        Draft draft = drafting.draft(written, new SourceDocument(markdown), zone, warnings).restricted(hints.restricted());
        return takingIn.takeIn(draft, team, Happening.of("import", actor, now), warnings, hints.dryRun());
    }

    private WrittenPostmortem read(String markdown, Assumptions assumptions) {
        try {
            return reader.read(markdown, assumptions);
        } catch (UnreadableDocument e) {
            throw MarkdownBody.unreadable(e);
        }
    }
}
