package io.followthrough.web.followup;

import java.util.List;

import jakarta.ws.rs.core.MediaType;

import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.ProblemPage;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.story.Stories;
import io.followthrough.web.story.StoryLine;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a form that cannot be done with its page as it is now, and what was typed still in it. */
public class RefusedForms {

    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    private final ShowingFollowUps showing;
    private final Stories stories;

    RefusedForms(ShowingFollowUps showing, Stories stories) {
        this.showing = showing;
        this.stories = stories;
    }

    @ServerExceptionMapper
    public RestResponse<Object> show(ChangeRefused refused) {
        SentForm form = refused.form();
        Problem problem = refused.problem();
        if (problem.status() == RestResponse.StatusCode.NOT_FOUND) {
            return page(problem);
        }
        try {
            return formAgain(form, problem);
        } catch (ProblemException hidden) {
            return page(hidden.problem());
        }
    }

    private static RestResponse<Object> page(Problem problem) {
        return RestResponse.ResponseBuilder.<Object>create(problem.status()).entity(new ProblemPage(problem).render())
                .type(HTML).build();
    }

    /** @throws ProblemException 404 when the form was of something that the caller may not know of */
    private RestResponse<Object> formAgain(SentForm form, Problem problem) {
        List<StoryLine> meanwhile = problem.status() == Refusal.CHANGED_MEANWHILE
                ? stories.since(form.about(), form.version())
                : List.of();
        Refusal refusal = new Refusal(form.name(), problem, form.typed(),
                meanwhile.stream().map(StoryLine::actor).distinct().toList());
        return RestResponse.ResponseBuilder.<Object>create(problem.status())
                .entity(showing.page(form.about(), refusal, meanwhile).render()).type(HTML).build();
    }
}
