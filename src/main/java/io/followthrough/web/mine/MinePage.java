package io.followthrough.web.mine;

import java.util.List;

import io.followthrough.reminder.AgendaPart;
import io.followthrough.web.page.Notice;
import io.followthrough.web.row.Row;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What somebody has to do.
 *
 * @param owner their e-mail address, as lists of follow-ups ask for it; null for those who are nobody in particular
 * @param own what they own, without empty sections
 * @param waiting what others wait for, without empty sections
 * @param refused the line that a form was about which could not be done, where no section has it any more; null for none
 * @param said what was done just now; null for nothing
 */
@CheckedTemplate(basePath = "web/mine", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MinePage(String owner, List<Section> own, List<Section> waiting, Row refused, Notice said) implements TemplateInstance {

    /**
     * @param total how many there are, those without a line included
     * @param href the list of all; null where no list says exactly that
     */
    record Section(AgendaPart name, List<Row> rows, int total, String href) {

        public int more() {
            return total - rows.size();
        }
    }
}
