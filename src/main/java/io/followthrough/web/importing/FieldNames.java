package io.followthrough.web.importing;

import io.quarkus.qute.TemplateExtension;

/** How the page writes the names of its fields where slashes are in the way. */
@TemplateExtension
final class FieldNames {

    private FieldNames() {}

    /** Such as {@code followUps-0-title} of {@code followUps/0/title}. */
    static String asId(String name) {
        return name.replace('/', '-');
    }
}
