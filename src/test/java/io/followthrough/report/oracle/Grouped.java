package io.followthrough.report.oracle;

import java.util.List;

/** Something that is counted in groups. */
interface Grouped {

    /** What has no value of a dimension stands in this group. */
    String NONE = "none";

    /** More than one value only for services. */
    List<String> values(String dimension);
}
