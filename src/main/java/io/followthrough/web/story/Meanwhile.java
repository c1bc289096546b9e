package io.followthrough.web.story;

import java.util.List;

import io.followthrough.web.page.Refusal;

/**
 * Why a form could not be done, and what others did after its page was made.
 *
 * @param refusal null when no form was sent, or it was done
 */
public record Meanwhile(Refusal refusal, List<StoryLine> changes) {

    public static final Meanwhile NOTHING = new Meanwhile(null, List.of());
}
