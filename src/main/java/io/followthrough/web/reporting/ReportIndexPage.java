package io.followthrough.web.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All reports. */
@CheckedTemplate(basePath = "web/reporting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReportIndexPage(Index index) implements TemplateInstance {

    /** @param queries that lead on to each report, with their question marks */
    record Index(Map<KnownReport, String> queries) {

        static Index keeping(MultivaluedMap<String, String> query) {
            return new Index(Arrays.stream(KnownReport.values())
                    .collect(Collectors.toMap(Function.identity(), report -> KeptWishes.of(report, query))));
        }

        public List<KnownReport.Theme> themes() {
            return List.of(KnownReport.Theme.values());
        }

        public String href(KnownReport report) {
            return report.href() + queries.get(report);
        }
    }
}
