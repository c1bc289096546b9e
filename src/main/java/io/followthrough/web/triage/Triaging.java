package io.followthrough.web.triage;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;

import io.followthrough.access.CurrentCaller;
import io.followthrough.api.Validation;
import io.followthrough.followup.Action;
import io.followthrough.followup.change.BatchAnswer;
import io.followthrough.followup.change.BatchItem;
import io.followthrough.followup.change.BatchRequest;
import io.followthrough.followup.change.ChangingMany;
import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.story.Stories;

/** Accepts or rejects those that were chosen from a queue, each that can be. */
@ApplicationScoped
class Triaging {

    private final ChangingMany changing;
    private final Stories stories;
    private final Validation validation;
    private final CurrentCaller current;
    private final Clock clock;
    private final Viewer viewer;

    Triaging(ChangingMany changing, Stories stories, Validation validation, CurrentCaller current, Clock clock, Viewer viewer) {
        this.changing = changing;
        this.stories = stories;
        this.validation = validation;
        this.current = current;
        this.clock = clock;
        this.viewer = viewer;
    }

    /** @return with a sentence when nothing was tried, and with failures when not all could be done */
    TriageOutcome decide(SentForm form) {
        List<String> chosen = form.all("choose").stream().map(choice -> choice.replaceFirst(":.*", "")).toList();
        if (chosen.isEmpty()) {
            return new TriageOutcome(viewer.texts().chooseOne(), Map.of(), form.typed(), chosen);
        }
        BatchRequest request;
        try {
            request = validation
                    .validated(new BatchRequest(false, form.all("choose").stream().map(c -> item(c, form)).toList()));
            request.requireEachOnce();
        } catch (ConstraintViolationException e) {
            return new TriageOutcome(Problem.of(e).detail(), Map.of(), form.typed(), chosen);
        }
        BatchAnswer answer = changing.change(request.changes(), false, current.actor(), clock.instant());
        Map<String, String> failures = new LinkedHashMap<>();
        for (BatchItem item : request.changes()) {
            answer.results().stream().filter(result -> result.key().equals(item.key()) && result.problem() != null)
                    .forEach(result -> failures.put(item.key(), why(item, result.problem())));
        }
        return failures.isEmpty()
                ? new TriageOutcome(null, failures, Map.of(), chosen)
                : new TriageOutcome(viewer.texts().doneAndNot(answer.succeeded(), answer.failed()), failures, form.typed(),
                        List.copyOf(failures.keySet()));
    }

    private String why(BatchItem item, Problem problem) {
        return problem.status() == Refusal.CHANGED_MEANWHILE
                ? stories.since(item.key(), item.version()).reversed().stream().findFirst()
                        .map(last -> viewer.texts().changedMeanwhileBy(last.actor())).orElse(problem.detail())
                : problem.detail();
    }

    private static BatchItem item(String choice, SentForm form) {
        String[] parts = choice.split(":", 2);
        if (parts.length < 2 || !parts[1].matches("[0-9]{1,9}")) {
            throw ProblemException.invalid("/choose", "must be a key and a version such as FU-128:3");
        }
        Action action = form.word(Action.class, "action");
        if (action != Action.ACCEPT && action != Action.DISMISS) {
            throw ProblemException.invalid("/action", "must be accept or dismiss");
        }
        boolean accepts = action == Action.ACCEPT;
        return new BatchItem(parts[0], Integer.valueOf(parts[1]), accepts ? form.text("owner") : null, null, null, null,
                action, null, accepts ? null : form.text("reason"), null);
    }
}
