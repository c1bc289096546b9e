package io.followthrough.followup.comment;

import java.time.Instant;

import io.followthrough.markdown.RenderedMarkdown;

/**
 * A comment as clients read it.
 *
 * @param author an e-mail address, or {@code unnamed}
 * @param at UTC
 * @param text Markdown, as it was written
 * @param html the text rendered and made safe to show
 */
public record CommentView(long id, String author, Instant at, String text, String html) {

    static CommentView from(Comment comment) {
        return new CommentView(comment.id, comment.author, comment.at, comment.text, RenderedMarkdown.of(comment.text).html());
    }
}
