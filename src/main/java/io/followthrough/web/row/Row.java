package io.followthrough.web.row;

import java.time.LocalDate;
import java.util.List;

import io.followthrough.followup.DismissalRequest;
import io.followthrough.followup.duedate.ExtensionView;
import io.followthrough.web.page.FollowUpLine;
import io.followthrough.web.story.StoryLine;

/**
 * A follow-up as a line of a list, with what can be done about it there.
 *
 * @param asked the extension that waits for a decision; null for none
 * @param dismissal the one that waits for a decision; null for none
 * @param snoozedUntil null when it is not put off
 * @param toCheckOn when somebody is to look whether it helped; null unless it is done and nobody has
 * @param inPlaceOf the name of whoever is away and would do it; null for nobody
 * @param meanwhile what others did after the page was made, where that is why a form was refused
 */
public record Row(FollowUpLine line, RowForms forms, ExtensionView asked, DismissalRequest dismissal, LocalDate snoozedUntil,
        LocalDate toCheckOn, String inPlaceOf, List<StoryLine> meanwhile) {

    public String key() {
        return line.key();
    }

    /** The same for somebody who is away; null for nobody. */
    public Row inPlaceOf(String person) {
        return new Row(line, forms, asked, dismissal, snoozedUntil, toCheckOn, person, meanwhile);
    }
}
