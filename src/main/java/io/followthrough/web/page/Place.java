package io.followthrough.web.page;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** A place that every page leads to, in the order of the head; the messages name it. */
@RegisterForReflection
public enum Place {
    OVERVIEW("/", Where.HEAD),
    MINE("/mine", Where.HEAD),
    FOLLOW_UPS("/follow-ups", Where.HEAD),
    TEAMS("/teams", Where.HEAD),
    TRIAGE("/triage", Where.HEAD),
    REPORTS("/reports", Where.HEAD),
    IMPORT("/import", Where.HEAD),
    MAIL("/digests", Where.HEAD),
    INCIDENTS("/incidents", Where.MENU),
    POSTMORTEMS("/postmortems", Where.MENU),
    PREFERENCES("/preferences", Where.MENU),
    ADMIN("/admin", Where.MENU),
    API("/swagger-ui", Where.MENU);

    /** Who is led there, and from where. */
    enum Where {
        HEAD,
        HEAD_OF_ADMINS,
        MENU
    }

    private final String href;
    private final Where where;

    Place(String href, Where where) {
        this.href = href;
        this.where = where;
    }

    public String href() {
        return href;
    }

    Where where() {
        return where;
    }
}
