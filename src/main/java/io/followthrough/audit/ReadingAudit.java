package io.followthrough.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.api.Cursor;
import io.followthrough.api.Page;

/** The audit as admins read it, a page at a time. */
@ApplicationScoped
public class ReadingAudit {

    public static final String NEWEST_FIRST = AuditSearch.NEWEST_FIRST;

    private final Audit audit;

    ReadingAudit(Audit audit) {
        this.audit = audit;
    }

    /** @param after null for the first page */
    @Transactional
    public Page<AuditLine> page(AuditFilter filter, Cursor after, int limit) {
        AuditSearch search = filter.search();
        if (after != null) {
            search.after(after);
        }
        return Page.of(audit.newest(search, limit + 1), limit, Audit::after).map(AuditLine::from);
    }
}
