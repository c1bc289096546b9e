package io.followthrough.web.admin;

import io.followthrough.access.Permission;

/** A part of the administration, and what it needs of whoever looks at it; the messages name it. */
public enum Corner {
    PEOPLE("/admin/people", Permission.READ),
    TEAMS("/admin/teams", Permission.READ),
    TOKENS("/admin/tokens", Permission.DECIDE),
    CALENDARS("/admin/calendars", Permission.PARTICIPATE),
    POLICIES("/admin/policies", Permission.READ),
    DELIVERIES("/deliveries", Permission.ADMINISTER),
    AUDIT("/admin/audit", Permission.ADMINISTER);

    private final String href;
    private final Permission needed;

    Corner(String href, Permission needed) {
        this.href = href;
        this.needed = needed;
    }

    public String href() {
        return href;
    }

    Permission needed() {
        return needed;
    }
}
