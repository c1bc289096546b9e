package io.followthrough.followup.comment;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.followthrough.api.Cursor;
import io.followthrough.api.Page;
import io.followthrough.followup.FollowUp;
import io.followthrough.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** All comments. Served by the index follow_up_comment_by_follow_up. */
@ApplicationScoped
public class Comments implements PanacheRepository<Comment> {

    static final String OLDEST_FIRST = "id";

    /** The first ones, as a page shows them. */
    public List<CommentView> of(long followUp, int most) {
        return after(followUp, null, most).stream().map(CommentView::from).toList();
    }

    /** @throws ProblemException 404 when there is none, or it is on another follow-up */
    Comment on(FollowUp followUp, long id) {
        return find("id = ?1 and followUpId = ?2", id, followUp.id()).firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("comment " + id + " on " + followUp.key()));
    }

    Page<CommentView> page(long followUp, Cursor after, int limit) {
        return Page.of(after(followUp, after, limit + 1), limit, last -> new Cursor(OLDEST_FIRST, "", last.id))
                .map(CommentView::from);
    }

    private List<Comment> after(long followUp, Cursor after, int count) {
        return find("followUpId = ?1 and id > ?2 order by id", followUp, after == null ? 0L : after.id()).page(0, count).list();
    }
}
