package io.followthrough.web.importing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;

import io.followthrough.access.CurrentCaller;
import io.followthrough.intake.IntakeAnswer;
import io.followthrough.intake.ReadingDocuments;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Teams;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;

/** Puts the import page together. */
@ApplicationScoped
class ShowingImports {

    private final ReadingDocuments reading;
    private final Teams teams;
    private final People people;
    private final ByItself byItself;
    private final CurrentCaller current;
    private final Clock clock;

    ShowingImports(ReadingDocuments reading, Teams teams, People people, ByItself byItself, CurrentCaller current,
            Clock clock) {
        this.byItself = byItself;
        this.reading = reading;
        this.teams = teams;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    ImportPage empty(Map<String, String> chosen) {
        return page(chosen, null, List.of(), null);
    }

    /** What would become of the one document that was sent. */
    ImportPage preview(SentImport sent) {
        SentDocument document = sent.documents().getFirst();
        Map<String, String> typed = new HashMap<>(sent.fields());
        typed.put(SentImport.DOCUMENT, document.text() == null ? "" : document.text());
        ImportForm form = form(sent, document);
        return byItself.get(() -> page(typed, form, List.of(), null));
    }

    /** Each by itself: what is wrong with one is no matter of the others. */
    ImportPage outcomes(SentImport sent, boolean isImport) {
        List<FileOutcome> outcomes = sent.documents().stream().map(document -> outcome(document, sent, isImport)).toList();
        return byItself.get(() -> page(sent.fields(), null, outcomes, null));
    }

    /** With what was typed still there, and what was recognised as far as that can be said. */
    ImportPage refused(SentImport sent, Problem problem) {
        Map<String, String> typed = sent.fields();
        ImportForm form = null;
        if (sent.count("incidents") > 0) {
            try {
                form = form(sent, sent.documents().getFirst()).with(typed);
            } catch (ProblemException unreadable) {
                // then there is nothing to show but the document itself
            }
        }
        ImportForm shown = form;
        return byItself.get(() -> page(typed, shown, List.of(), problem));
    }

    private ImportForm form(SentImport sent, SentDocument document) {
        String text = document.readable();
        return byItself.get(
                () -> ImportForm.of(reading.preview(text, sent.hints(true), current.actor(), clock.instant()), text));
    }

    private FileOutcome outcome(SentDocument document, SentImport sent, boolean isImport) {
        try {
            String text = document.readable();
            IntakeAnswer answer = byItself
                    .get(() -> reading.read(text, sent.hints(!isImport), current.actor(), clock.instant()));
            return new FileOutcome(document, answer, null, isImport);
        } catch (ProblemException e) {
            return new FileOutcome(document, null, e.problem(), isImport);
        } catch (ConstraintViolationException e) {
            return new FileOutcome(document, null, Problem.of(e), isImport);
        }
    }

    private ImportPage page(Map<String, String> typed, ImportForm form, List<FileOutcome> outcomes, Problem problem) {
        String team = typed.getOrDefault("team", "");
        List<String> members = team.isEmpty()
                ? List.of()
                : people.byEmail(true, team).stream().map(Person::email).toList();
        return new ImportPage(new ImportView(teams.bySlug(), members, typed, form, outcomes, problem));
    }
}
