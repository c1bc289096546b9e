package io.followthrough.web.postmortem;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Authorization;
import io.followthrough.followup.FollowUpFilter;
import io.followthrough.history.Subject;
import io.followthrough.incident.Incident;
import io.followthrough.incident.IncidentView;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.PostmortemDetails;
import io.followthrough.postmortem.PostmortemView;
import io.followthrough.postmortem.Postmortems;
import io.followthrough.problem.Problem;
import io.followthrough.web.page.EditForms;
import io.followthrough.web.page.FollowUpLine;
import io.followthrough.web.page.FollowUpLines;
import io.followthrough.web.page.Link;
import io.followthrough.web.page.Notice;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.page.Viewer;
import io.followthrough.web.story.Meanwhile;
import io.followthrough.web.story.Stories;

/** Gathers what the page of a postmortem shows to whoever asks for it. */
@ApplicationScoped
class ShowingPostmortems {

    static final String EDIT = "edit";

    private final Postmortems postmortems;
    private final FollowUpLines lines;
    private final Stories stories;
    private final Authorization authorization;
    private final Viewer viewer;

    ShowingPostmortems(Postmortems postmortems, FollowUpLines lines, Stories stories, Authorization authorization,
            Viewer viewer) {
        this.postmortems = postmortems;
        this.lines = lines;
        this.stories = stories;
        this.authorization = authorization;
        this.viewer = viewer;
    }

    @Transactional
    PostmortemPage page(String key, Notice said) {
        return page(postmortems.withKey(key), Meanwhile.NOTHING, said);
    }

    @Transactional
    PostmortemPage again(SentForm form, Problem problem) {
        Postmortem postmortem = postmortems.withKey(form.about());
        return page(postmortem,
                stories.refused(form, problem, Subject.POSTMORTEM, postmortem.id(), postmortem.version()), null);
    }

    private PostmortemPage page(Postmortem postmortem, Meanwhile meanwhile, Notice said) {
        List<Incident> incidents = postmortem.incidents().stream().filter(authorization.visibility()::shows).toList();
        List<FollowUpLine> followUps = lines.all(FollowUpFilter.ofPostmortem(postmortem.key()), viewer.now());
        return new PostmortemPage(PostmortemView.from(postmortem, authorization.visibility()), Link.to(postmortem).title(),
                new EditForms(postmortem.version(), meanwhile.refusal(), null, Map.of(EDIT, fields(postmortem.details()))),
                meanwhile,
                authorization.mayChange(postmortem), !postmortem.restrictedTo().isEmpty(),
                incidents.stream().map(incident -> IncidentView.from(incident, authorization.visibility())).toList(),
                followUps, (int) followUps.stream().filter(line -> line.status().isTerminal()).count(),
                stories.of(Subject.POSTMORTEM, postmortem.id()), said);
    }

    private static Map<String, String> fields(PostmortemDetails details) {
        return Map.of("title", Objects.requireNonNullElse(details.title(), ""), "summary",
                Objects.requireNonNullElse(details.summary(), ""), "rootCause",
                Objects.requireNonNullElse(details.rootCause(), ""));
    }
}
