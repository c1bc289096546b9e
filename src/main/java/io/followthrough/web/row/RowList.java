package io.followthrough.web.row;

import io.quarkus.qute.TemplateInstance;

/** A place whose pages list rows. */
public interface RowList {

    /** Whether it has a page with this address. */
    boolean isAt(String path);

    /** The page with a form that was sent and could not be done. */
    TemplateInstance page(String path, RefusedRow refused);
}
