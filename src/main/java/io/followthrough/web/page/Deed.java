package io.followthrough.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody did to a thing, as its history names it; the messages say it as people do. */
public enum Deed {
    CREATE,
    IMPORT,
    EDIT,
    ACCEPT,
    ASSIGN,
    UNASSIGN,
    HAND_OVER,
    TRANSFER,
    START,
    STOP,
    BLOCK,
    UNBLOCK,
    COMPLETE,
    VERIFY,
    RETURN,
    DISMISS,
    REOPEN,
    REQUEST_EXTENSION,
    APPROVE_EXTENSION,
    REFUSE_EXTENSION,
    WITHDRAW_EXTENSION,
    MOVE_DUE_DATE,
    RECOMPUTE,
    SNOOZE,
    WAKE,
    WATCH,
    UNWATCH,
    REQUEST_DISMISSAL,
    REFUSE_DISMISSAL,
    WITHDRAW_DISMISSAL,
    CHECK_EFFECTIVENESS,
    COMMENT,
    MERGE,
    LINK,
    UNLINK,
    NAME_CAUSE,
    DROP_CAUSE,
    RECUR,
    NOT_RECUR,
    PUBLISH,
    WITHDRAW,
    DEACTIVATE,
    REACTIVATE,
    ERASE,
    CHANGE_MEMBER,
    REMOVE_MEMBER,
    UPLOAD_HOLIDAYS;

    static Optional<Deed> of(String action) {
        String name = action.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(deed -> deed.name().equals(name)).findFirst();
    }
}
