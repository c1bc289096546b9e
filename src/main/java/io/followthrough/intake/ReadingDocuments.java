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
import io.followthrough.followup.FollowUpView;
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
    private final CorrectingDrafts correcting;
    private final TakingIn takingIn;

    ReadingDocuments(Teams teams, DraftFromDocument drafting, CorrectingDrafts correcting, TakingIn takingIn) {
        this.correcting = correcting;
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
        Read read = draft(markdown, hints, now);
        return takingIn.takeIn(read.draft(), read.team(), happening(actor, now), read.warnings(), hints.dryRun());
    }

    /** Says what it would come to, and stores nothing. */
    @Transactional
    public DocumentPreview preview(String markdown, Hints hints, Actor actor, Instant now) {
        Read read = draft(markdown, hints, now);
        IntakeAnswer answer = takingIn.takeIn(read.draft(), read.team(), happening(actor, now), read.warnings(), true);
        List<String> tracked = new ArrayList<>();
        read.draft().followUps().forEach(followUp -> tracked.add(answer.followUps().stream()
                .filter(known -> known.key() != null && SameWording.alike(known.title(), followUp.details().title()))
                .map(FollowUpView::key).findFirst().orElse(null)));
        return new DocumentPreview(read.draft(), read.zone(), read.written().recognised(), tracked, answer);
    }

    /** Takes it in as somebody corrected it. */
    @Transactional
    public IntakeAnswer read(String markdown, Hints hints, Corrections.Corrector corrector, Actor actor, Instant now) {
        Read read = draft(markdown, hints, now);
        Draft corrected = correcting.corrected(read.draft(), corrector.of(read.draft(), read.zone()));
        return takingIn.takeIn(corrected.restricted(hints.restricted()), read.team(), happening(actor, now), read.warnings(),
                hints.dryRun());
    }

    private record Read(Draft draft, Team team, ZoneId zone, WrittenPostmortem written, List<Warning> warnings) {}

    private Read draft(String markdown, Hints hints, Instant now) {
        List<Warning> warnings = new ArrayList<>();
        Team team = hints.team() == null ? teams.forWhatNamesNone() : teams.named(hints.team(), "?team");
        ZoneId zone = Optional.ofNullable(hints.zone()).orElse(team.zone());
        LocalDate date = Optional.ofNullable(hints.date()).orElse(now.atZone(zone).toLocalDate());
        WrittenPostmortem written = read(markdown, new Assumptions(date, hints.date() != null, zone, hints.zone() != null));
        if (hints.team() == null) {
            warnings.add(new Warning(0, "No team was given; everything is filed under the team '" + team.slug() + "'."));
        }
        warnings.addAll(written.warnings());
        Draft draft = drafting.draft(written, new SourceDocument(markdown, written.title()), zone, warnings)
                .restricted(hints.restricted());
        return new Read(draft, team, zone, written, warnings);
    }

    private static Happening happening(Actor actor, Instant now) {
        return Happening.of("import", actor, now);
    }

    private WrittenPostmortem read(String markdown, Assumptions assumptions) {
        try {
            return reader.read(markdown, assumptions);
        } catch (UnreadableDocument e) {
            throw MarkdownBody.unreadable(e);
        }
    }
}
