package io.followthrough.web.row;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.followthrough.problem.Problem;
import io.followthrough.problem.ProblemException;
import io.followthrough.web.page.ProblemPage;
import io.followthrough.web.page.Refusal;
import io.followthrough.web.page.SentForm;
import io.followthrough.web.story.Stories;
import io.followthrough.web.story.StoryLine;
import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a form below a line that cannot be done: with the line, or the list that it stands in, and what was typed still in it. */
public class RefusedRows {

    private final RowChanges changes;
    private final Rows rows;
    private final List<RowList> lists;
    private final Stories stories;
    private final Clock clock;

    RefusedRows(RowChanges changes, Rows rows, @All List<RowList> lists, Stories stories, Clock clock) {
        this.changes = changes;
        this.rows = rows;
        this.lists = lists;
        this.stories = stories;
        this.clock = clock;
    }

    @ServerExceptionMapper
    public RestResponse<Object> show(RowRefused refused) {
        Problem problem = refused.problem();
        try {
            return problem.status() == RestResponse.StatusCode.NOT_FOUND
                    ? answer(problem, new ProblemPage(problem))
                    : answer(problem, formAgain(refused.form(), problem));
        } catch (ProblemException hidden) {
            return answer(hidden.problem(), new ProblemPage(hidden.problem()));
        }
    }

    private static RestResponse<Object> answer(Problem problem, TemplateInstance page) {
        return RestResponse.ResponseBuilder.<Object>create(problem.status()).entity(page.render()).type(RowChanges.HTML)
                .build();
    }

    private TemplateInstance formAgain(SentForm form, Problem problem) {
        List<StoryLine> meanwhile = problem.status() == Refusal.CHANGED_MEANWHILE
                ? stories.since(form.about(), form.version())
                : List.of();
        Map<String, String> typed = new LinkedHashMap<>(form.typed());
        typed.remove(RowChanges.LIST);
        RefusedRow refused = new RefusedRow(form.about(), new Refusal(form.name(), problem, typed,
                meanwhile.stream().map(StoryLine::actor).distinct().toList()), meanwhile);
        String path = changes.list(form);
        return changes.isForScript() || path == null
                ? new LineRow(rows.of(refused, clock.instant()), path, null)
                : lists.stream().filter(list -> list.isAt(path)).findFirst().orElseThrow().page(path, refused);
    }
}
