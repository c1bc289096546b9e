package io.followthrough.web.row;

import java.util.List;

import io.followthrough.web.page.Refusal;
import io.followthrough.web.story.StoryLine;

/**
 * That a form below a line could not be done.
 *
 * @param key of the follow-up
 * @param meanwhile what others did after the page was made
 */
public record RefusedRow(String key, Refusal refusal, List<StoryLine> meanwhile) {}
