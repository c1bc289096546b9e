package io.followthrough.web.reporting;

import io.followthrough.report.AgeingRow;
import io.followthrough.report.Answer;
import io.followthrough.report.CompletionRow;
import io.followthrough.report.OnTimeRow;
import io.followthrough.report.OverdueRow;
import io.followthrough.report.Question;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The reports, side by side.
 *
 * @param within the days that completion gives
 * @param links to the same figures in other formats
 */
@CheckedTemplate(basePath = "web/reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportsPage(Question question, int within, ReportChoices choices, ReportLinks links, Answer<CompletionRow> completion,
        Answer<OnTimeRow> onTime, Answer<OverdueRow> overdue, Answer<AgeingRow> ageing,
        AgeingTable table) implements TemplateInstance {}
