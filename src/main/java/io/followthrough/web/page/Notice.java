package io.followthrough.web.page;

import java.util.Arrays;
import java.util.Locale;

/** What was done after a form was sent: named in the address that it leads to, and said there once. */
public enum Notice {
    SAVED,
    ACCEPT,
    START,
    STOP,
    BLOCK,
    UNBLOCK,
    COMPLETE,
    VERIFY,
    RETURN,
    REOPEN,
    DISMISS,
    REQUEST_DISMISSAL,
    REFUSE_DISMISSAL,
    REQUEST_EXTENSION,
    MOVE_DUE_DATE,
    APPROVE_EXTENSION,
    REFUSE_EXTENSION,
    SNOOZE,
    WAKE,
    WATCH,
    UNWATCH,
    CHECK_EFFECTIVENESS,
    ASSIGN,
    UNASSIGN,
    MERGE,
    COMMENT,
    REVOKE,
    ADD,
    REMOVE,
    DEACTIVATE,
    REACTIVATE,
    ERASE,
    RETRY,
    PUBLISH,
    WITHDRAW,
    RECUR,
    NOT_RECUR,
    LINK;

    /** The query parameter that holds one. */
    public static final String PARAMETER = "said";

    /** @return null for whatever is none, which an address may hold that we did not make */
    public static Notice of(String word) {
        return Arrays.stream(values()).filter(notice -> notice.word().equals(word)).findFirst().orElse(null);
    }

    /** Such as {@code move-due-date}, as the history names it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The way to a page that says it. */
    public String on(String path) {
        return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + word();
    }
}
